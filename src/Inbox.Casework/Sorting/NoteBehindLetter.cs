using Inbox.Casework.Sorting.Phrases;

namespace Inbox.Casework.Sorting;

/// <summary>Takes off what is said to us at the end of a letter.</summary>
internal sealed class NoteBehindLetter(PhraseBook phrases)
{
    private readonly NoteSigns _signs = new(phrases);

    /// <summary>The letter, and what was taken off its end; that is blank where nothing is said to us.</summary>
    public (string Letter, string Note) Cut(IReadOnlyList<Paragraph> paragraphs)
    {
        var end = EndOfLetter(paragraphs);
        var note = paragraphs.Skip(end).ToList();
        var letter = paragraphs.Take(end).ToList();
        while (letter.Count > 0 && letter[^1].Divides && (note.Count > 0 || letter.Count(p => p.Divides) == 1)) letter.RemoveAt(letter.Count - 1);
        while (letter.Count > 0 && letter[0].Divides) letter.RemoveAt(0);
        var (text, request) = CutSentence(letter);
        return (text, string.Join("\n\n", new[] { request, Paragraph.Join(note) }.Where(t => t.Length > 0)));
    }

    /// <summary>Behind a divider or a signature anything said to us ends the letter, with the thanks and the name that follow it.</summary>
    private int EndOfLetter(IReadOnlyList<Paragraph> paragraphs)
    {
        var signed = false;
        for (var at = 1; at < paragraphs.Count; at++)
        {
            if ((signed || paragraphs[at - 1].Divides) && IsSaidToUs(paragraphs[at])) return at;
            signed = signed || IsSigned(paragraphs[at]);
        }

        return paragraphs.Count;
    }

    private bool IsSaidToUs(Paragraph paragraph) => !paragraph.Divides && (paragraph.Greets == Salutation.Us || _signs.IsToUs(paragraph.Text));

    private bool IsSigned(Paragraph paragraph) => _signs.IsSignOff(paragraph.Text.Split('\n')[0]) || _signs.IsSignOff(LastLines(paragraph.Text));

    private static string LastLines(string text) => string.Join('\n', text.Split('\n').TakeLast(2));

    /// <summary>A request to us in the last two paragraphs goes, whole sentences to the end of its paragraph; a signature behind it stays.</summary>
    private (string Letter, string Note) CutSentence(List<Paragraph> letter)
    {
        for (var at = letter.Count - 1; at >= Math.Max(0, letter.Count - 3); at--)
        {
            var text = letter[at].Text;
            var start = _signs.StartOfRequest(text);
            if (start < 0 || (at == 0 && start == 0)) continue;
            var end = EndOfRequest(text, start);
            var kept = (text[..start].TrimEnd() + (end < text.Length ? "\n" + text[end..].Trim() : "")).Trim();
            letter[at] = letter[at] with { Text = kept };
            if (kept.Length == 0) letter.RemoveAt(at);
            return (Paragraph.Join(letter).Trim('\n'), text[start..end].Trim());
        }

        return (Paragraph.Join(letter).Trim('\n'), "");
    }

    private static bool IsName(string line) => WordList.Of(line) is { Count: >= 1 and <= 3 } words && words.Words.All(w => char.IsUpper(line[w.Start]));

    /// <summary>The request lasts to the end of its paragraph, or to the line with which the letter's own signature begins.</summary>
    private int EndOfRequest(string text, int start)
    {
        for (var line = text.IndexOf('\n', start); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            var next = text[(line + 1)..].Split('\n')[0];
            if (_signs.IsSignOff(next) || IsName(next)) return line + 1;
        }

        return text.Length;
    }
}
