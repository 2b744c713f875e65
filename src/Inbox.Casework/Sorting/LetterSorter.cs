using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting.Phrases;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Sorts mails that bring letters.</summary>
internal sealed class LetterSorter(PhraseBook phrases, PrisonerFinder finder, Func<string, Language>? languageOf)
{
    private readonly WishReader _wishes = new(phrases);
    private readonly LetterAddressees _addressees = new(finder);

    /// <summary>Null when the mail brings no letter.</summary>
    public Sorted? Sort(IncomingMail mail, MailPieces pieces, EquatableList<KnownCase> own)
    {
        var byPicture = pieces.Letters.Count == 0 && pieces.Pictures > 0;
        if (pieces.Letters.Count == 0 && !byPicture) return null;
        var addressed = _addressees.Find(mail, pieces, [.. own.Select(c => c.Prisoner).Distinct()]);
        if (byPicture && addressed.Each.Count == 0) return null;
        var wish = _wishes.Read(mail.Subject, pieces.Note, mail.Language);
        return addressed.Each.Count > 0 ? Letters(mail, pieces, addressed, wish) : Open(pieces, addressed, wish);
    }

    private Sorted.Letters Letters(IncomingMail mail, MailPieces pieces, Addressed addressed, WishFound wish)
    {
        var handwritten = pieces.Pictures > 0 && (pieces.Letters.Count == 0 || Says(Topic.Handwritten, mail, pieces));
        return new Sorted.Letters(
            [.. addressed.Each.Select(e => Letter(e.Prisoner, e.Letters, mail.Language, handwritten))],
            wish,
            addressed.Each.Count == 1 ? "a letter to one prisoner" : $"letters to {addressed.Each.Count} prisoners",
            [.. addressed.Evidence, .. wish.Evidence],
            Says(Topic.Supersedes, mail, pieces));
    }

    private SortedLetter Letter(PrisonerSlug prisoner, EquatableList<FoundLetter> letters, Language mailLanguage, bool handwritten)
    {
        var text = string.Join("\n\n", letters.Select(l => l.Part.Text.Value));
        var language = text.Length == 0 ? Language.Unknown : languageOf?.Invoke(text) ?? mailLanguage;
        return new SortedLetter(prisoner, new PrivateText(text), language, letters.Any(l => l.Source == LetterSource.Attachment), handwritten);
    }

    private static Sorted.Unclear Open(MailPieces pieces, Addressed addressed, WishFound wish) =>
        new(addressed.Candidates, Letter: true, $"a letter, but {addressed.Reason}", [.. addressed.Evidence, .. wish.Evidence])
        {
            Texts = [.. pieces.Letters.Select(l => l.Part.Text)],
            Wish = wish,
        };

    private bool Says(Topic topic, IncomingMail mail, MailPieces pieces) =>
        phrases.Says(topic, WordList.Of(pieces.Note.Value)) || phrases.Says(topic, WordList.Of(mail.Subject.Value));
}
