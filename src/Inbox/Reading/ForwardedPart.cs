using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>A mail that hangs on another one (message/rfc822).</summary>
internal static class ForwardedPart
{
    private const int Deepest = 4;

    public static Attachment Read(MessagePart part, Oddities oddities, int level)
    {
        var inner = part.Message;
        var mails = level / 2;
        var readable = inner is not null && mails < Deepest;
        var body = readable ? new BodyReader(oddities, level + 1).Read(inner!.Body) : new MailBody("", []);
        var subject = inner is null ? PrivateText.Empty : SubjectReader.Read(inner.Headers, oddities);
        var from = inner?.Headers.FirstOrDefault(h => h.Id == HeaderId.From) is { } field ? CleanText.Line(SubjectReader.Decoded(field, oddities), 300) : "";
        return new(subject, "message/rfc822", body.Text.Length, AttachmentKind.ForwardedMail, new PrivateText(body.Text))
        {
            Forwarded = new(new PrivateText(from), subject, new PrivateText(body.Text)),
        };
    }
}
