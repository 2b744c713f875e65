using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using Inbox.Outbox;

namespace Inbox.Tests.Outbox;

/// <summary>A mail of ours, and how to write it.</summary>
internal static class SampleMail
{
    public static readonly DateTimeOffset Date = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    public static readonly EmailAddress From = EmailAddress.Parse("inbox+K7Q2M@project.test");

    public static readonly EmailAddress To = EmailAddress.Parse("ann@supporters.test");

    public static OutgoingMail Of(string subject = "Your letter [K7Q2M]", string body = "Thank you.\n", string name = "Letters", string id = "K7Q2M.1@project.test") => new(
        To, From, name, MessageId.Parse(id), MessageId.Parse("first@supporters.test"), [MessageId.Parse("first@supporters.test")],
        new PrivateText(subject), new PrivateText(body), AnswersAutomatically: true);

    public static byte[] Bytes(string id = "K7Q2M.1@project.test") => MimeWriter.Write(Of(id: id), Date);
}
