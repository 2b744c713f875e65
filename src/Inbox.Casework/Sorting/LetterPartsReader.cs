using Inbox.Casework.Sorting.Phrases;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Parts the letters of a text from the note around them. Where it cannot tell, words stay in the letter.</summary>
internal sealed class LetterPartsReader(PhraseBook phrases, PrisonerFinder finder)
{
    private readonly ParagraphReader _paragraphs = new(new SalutationReader(phrases, finder));
    private readonly NoteSigns _signs = new(phrases);
    private readonly NoteBehindLetter _behind = new(phrases);

    public LetterParts Read(string text)
    {
        var note = new List<string>();
        var letters = new List<PartedLetter>();
        foreach (var stretch in new LetterStretches(_signs).Of(_paragraphs.Read(text)))
        {
            if (!stretch.IsLetter)
            {
                note.Add(Paragraph.Join(stretch.Paragraphs));
                continue;
            }

            var (letter, rest) = _behind.Cut(stretch.Paragraphs);
            note.Add(rest);
            letters.Add(new PartedLetter(new PrivateText(letter), stretch.Greets));
        }

        return new LetterParts(new PrivateText(string.Join("\n\n", note.Where(n => n.Length > 0))), [.. letters.Where(l => !l.Text.IsBlank)]);
    }
}
