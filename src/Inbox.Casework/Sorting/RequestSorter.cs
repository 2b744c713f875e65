using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting.Phrases;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Sorts mails of persons that bring no letter.</summary>
internal sealed class RequestSorter(PhraseBook phrases, PrisonerFinder finder)
{
    private readonly WishReader _wishes = new(phrases);
    private readonly RequestReader _reader = new(phrases);

    /// <summary>What goes before any letter: the wish to be forgotten. Null when it is not said.</summary>
    public Sorted? Urgent(IncomingMail mail, MailPieces pieces, EquatableList<KnownCase> own)
    {
        var hit = phrases.First(Topic.Erasure, WordList.Of(pieces.Note.Value));
        return hit is null ? null : Request(RequestKind.Erasure, "the sender asks us to delete what we have", mail, own, new Evidence("asks us to delete", new PrivateText(hit.Words)));
    }

    /// <param name="somebodyElses">True when the mail is linked only to cases of other people.</param>
    public Sorted Sort(IncomingMail mail, MailPieces pieces, EquatableList<KnownCase> own, bool somebodyElses)
    {
        if (Matter(Topic.Relative, pieces, "a prisoner or somebody close to one may have written") is { } relative) return relative;
        if (Matter(Topic.Press, pieces, "the press may have written") is { } press) return press;
        var answer = _wishes.ReadAnswer(mail.Words.Text, mail.Language);
        var inThread = own.Count > 0 || mail.Thread.RepliesTo.Count > 0 || mail.Thread.CaseNumbers.Count > 0;
        var settled = answer.Wish != Wish.NotSaid;
        if (settled && somebodyElses) return Unclear("an answer about somebody else's letter", answer.Evidence);
        if (settled && inThread) return Choice(mail, own, answer);
        if (answer.Contradictory && inThread) return Unclear("the answer can be read in more than one way", answer.Evidence);
        if (_reader.Read(mail.Subject, mail.Words.Text) is var (kind, evidence)) return Request(kind, "a person writes to us without a letter", mail, own, evidence);
        if (settled) return Choice(mail, own, answer);
        return phrases.First(Topic.Advertising, WordList.Of(mail.Words.Text.Value)) is { } hit
            ? new Sorted.Machine(MachineKind.Bulk, null, "advertising or phishing", [new Evidence("advertising", new PrivateText(hit.Words))])
            : Unclear("neither a letter nor anything we know was found", answer.Evidence);
    }

    private static Sorted.Choice Choice(IncomingMail mail, EquatableList<KnownCase> own, WishFound wish) =>
        new(own.Count > 0 ? [.. own.Select(c => c.Case).Distinct()] : mail.Thread.CaseNumbers, wish, "the answer what to do with an earlier letter", wish.Evidence);

    private Sorted.Unclear? Matter(Topic topic, MailPieces pieces, string reason) =>
        phrases.First(topic, WordList.Of(pieces.Note.Value)) is { } hit ? Unclear(reason, [new Evidence(reason, new PrivateText(hit.Words))]) : null;

    private static Sorted.Unclear Unclear(string reason, EquatableList<Evidence> evidence) => new([], Letter: false, reason, evidence);

    private Sorted.Request Request(RequestKind kind, string reason, IncomingMail mail, EquatableList<KnownCase> own, Evidence evidence) =>
        new(kind, About(mail, own), [.. own.Select(c => c.Case).Distinct()], reason, [evidence]);

    private EquatableList<PrisonerSlug> About(IncomingMail mail, EquatableList<KnownCase> own) =>
        finder.Find(WhereToLook.In(mail, [.. own.Select(c => c.Prisoner).Distinct()])) switch
        {
            Found.One one => [one.Prisoner],
            Found.Several several => several.Prisoners,
            _ => [],
        };
}
