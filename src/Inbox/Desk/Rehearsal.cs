using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.People;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;
using Inbox.Reading;

namespace Inbox.Desk;

/// <summary>What the desk would do with a mail: the same reader, sorter and decider, with an empty ledger; nothing is stored or sent.</summary>
public sealed class Rehearsal(MimeReader reader, Casebook book)
{
    /// <summary>What became of one mail in the rehearsal.</summary>
    /// <param name="Mail">Null when it could not be read.</param>
    /// <param name="Sorted">Null when it could not be read.</param>
    /// <param name="Decision">Null when it could not be read.</param>
    /// <param name="Unreadable">Why it would go to quarantine; null when it would not.</param>
    public sealed record Outcome(IncomingMail? Mail, Sorted? Sorted, MailDecision? Decision, string? Unreadable);

    public Outcome Play(ReadOnlyMemory<byte> raw, DateTimeOffset now) => reader.Read(raw) switch
    {
        ReadMail.Facts { Mail: { Unreadable: { } why } mail } => new Outcome(mail, null, null, why),
        ReadMail.Facts { Mail: var mail } => Play(mail, now),
        ReadMail.Unreadable { Why: var why } => new Outcome(null, null, null, why),
        _ => new Outcome(null, null, null, "the mail could not be read"),
    };

    private Outcome Play(IncomingMail mail, DateTimeOffset now)
    {
        var sorted = book.Sorter.Sort(mail, []);
        var count = sorted is Sorted.Letters letters ? letters.Each.Count : 0;
        var file = new MailFile(
            mail.Sender.Address is { } address ? new Supporter(address, mail.Sender.Name, mail.Language) : null,
            Enumerable.Range(0, count).Select(i => CaseNumber.FromSequence(i)).ToEquatableList(),
            Enumerable.Range(0, count).Select(_ => "rehearsal").ToEquatableList(),
            [], [], new AnswersGiven(0, 0));
        return new Outcome(mail, sorted, book.Decider.Decide(sorted, file, now), null);
    }
}
