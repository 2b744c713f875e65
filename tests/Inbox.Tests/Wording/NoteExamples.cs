using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;
using Inbox.Wording;

namespace Inbox.Tests.Wording;

/// <summary>Notes about people of the shipped register, for the tests of the words.</summary>
internal static class NoteExamples
{
    public static readonly EmailAddress Mailbox = EmailAddress.Parse("letters@example.org");

    public static readonly EquatableList<Money> Postage = [new Money(2.20m, "GBP"), new Money(2.73m, "USD"), new Money(2.52m, "EUR")];

    public static readonly Supporter Ann = new(EmailAddress.Parse("ann.example@example.org"), new PrivateText("Ann Example"), Language.English);

    public static readonly Volunteer Clara = new(
        "clara-de", "Clara", EmailAddress.Parse("clara@volunteers.test"), [Role.Translator], [new Language("de")], 3, "Europe/Berlin");

    public static IncomingMail Asked(string subject) => new()
    {
        Sender = new Sender(Ann.Address, Ann.Name, null, Vouching.Unknown, ""),
        Subject = new PrivateText(subject),
        MessageId = MessageId.Parse("<first@mail.example.org>"),
    };

    public static NotedLetter To(Inbox.Registers.Snapshot snapshot, string slug, int number, bool translated = false) =>
        new(CaseNumber.FromSequence(number), snapshot.Prisoners.Find(PrisonerSlug.Parse(slug))!, translated);

    public static Note.TranslationOffer Offer(NotedLetter letter, string text, string writer = "Ann") =>
        new(Clara, new TranslationTask(letter.Case, new Language("de"), Clara.Id, "t0ken", new DateTimeOffset(2026, 11, 29, 18, 0, 0, TimeSpan.Zero)),
            letter, new PrivateText(writer), new PrivateText(text));

    public static OutgoingMail Word(Wordings wordings, Note note, IncomingMail? answers = null) =>
        wordings.Word(note, MessageId.Parse("ours@example.org"), Mailbox.WithPlusTag(note.Letters[0].Case.Text), answers);
}
