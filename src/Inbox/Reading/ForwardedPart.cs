using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>A mail that hangs on another one (message/rfc822).</summary>
internal static class ForwardedPart
{
    private const int Deepest = 4;

    /// <summary>The mail itself, then what hangs on it: the letter is often the document inside.</summary>
    public static List<Attachment> Read(MessagePart part, Oddities oddities, int level)
    {
        var inner = part.Message;
        if (level / 2 >= Deepest) oddities.CouldNotRead("mails are attached to mails deeper than anybody does");
        var body = inner is null || level / 2 >= Deepest ? new MailBody("", []) : new BodyReader(oddities, level + 1).Read(inner.Body);
        var text = new PrivateText(body.Text);
        var name = AttachmentReader.Name(part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "");
        var mail = new Attachment(new PrivateText(name), "message/rfc822", body.Text.Length, AttachmentKind.ForwardedMail, text)
        {
            Forwarded = inner is null ? null : new(From(inner.Headers, oddities), SubjectReader.Read(inner.Headers, oddities), text),
        };
        return [mail, .. body.Attachments];
    }

    private static PrivateText From(HeaderList headers, Oddities oddities) =>
        headers.FirstOrDefault(h => h.Id == HeaderId.From) is { } field
            ? new(CleanText.Line(SubjectReader.Decoded(field, oddities), 300))
            : PrivateText.Empty;
}
