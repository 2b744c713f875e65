using System.Text;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using Inbox.Reading;

namespace Inbox.Tests.Reading;

/// <summary>Small mails written for a test, and their facts.</summary>
internal static class Letters
{
    public static readonly ReadingOptions Options = new(EmailAddress.Parse("letters@charity.test"), "mail.protonmail.ch", 25_000_000);

    public static IncomingMail Read(string mail) => Read(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n")));

    public static IncomingMail Read(byte[] mail) => new MimeReader(Options).Read(mail).ShouldBeOfType<ReadMail.Facts>().Mail;

    /// <summary>A mail with one text part.</summary>
    public static IncomingMail WithBody(string body, string type = "text/plain; charset=utf-8", string subject = "A letter") =>
        Read($"From: Ann <ann@example.org>\nTo: letters@charity.test\nSubject: {subject}\nMIME-Version: 1.0\nContent-Type: {type}\nContent-Transfer-Encoding: 8bit\n\n{body}");

    public static IncomingMail WithHtml(string html) => WithBody(html, "text/html; charset=utf-8");

    /// <summary>A mail with these lines in its head.</summary>
    public static IncomingMail WithHead(string head) => Read($"{head}\n\nHello");

    /// <summary>A multipart mail; each part is its head, a blank line and its body.</summary>
    public static IncomingMail WithParts(string subtype, params string[] parts) =>
        Read($"From: ann@example.org\nMIME-Version: 1.0\nContent-Type: multipart/{subtype}; boundary=b\n\n--b\n{string.Join("\n--b\n", parts)}\n--b--\n");
}
