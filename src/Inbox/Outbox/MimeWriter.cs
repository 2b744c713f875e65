using System.Text;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Outbox;

/// <summary>An answer to its final bytes (RFC 5322): one plain text, UTF-8, never flowed, no random part.</summary>
/// <remarks>The same mail and date give the same bytes, so that a second attempt is recognised as the same mail.</remarks>
public static class MimeWriter
{
    /// <summary>The first and the latest of a thread are enough for every client; a thread must not grow a header without end.</summary>
    private const int MostReferences = 20;

    private static readonly FormatOptions Wire = WireFormat();

    /// <param name="date">Goes into Date, in whole seconds and with its offset.</param>
    public static byte[] Write(OutgoingMail mail, DateTimeOffset date)
    {
        using var message = Compose(mail, date);
        using var bytes = new MemoryStream();
        message.WriteTo(Wire, bytes);
        return bytes.ToArray();
    }

    private static MimeMessage Compose(OutgoingMail mail, DateTimeOffset date)
    {
        var message = new MimeMessage();
        message.Headers.Clear();
        message.From.Add(new MailboxAddress(Encoding.UTF8, HeaderText.OneLine(mail.FromName), mail.From.Text));
        message.To.Add(new MailboxAddress(Encoding.UTF8, null, mail.To.Text));
        message.Subject = HeaderText.OneLine(mail.Subject.Value);
        message.Date = date;
        message.Headers.Add(HeaderId.MessageId, mail.MessageId.ToString());
        AddThread(message, mail);
        // RFC 3834 section 5, and the same wish in the words of Exchange.
        message.Headers.Add("Auto-Submitted", mail.AnswersAutomatically ? "auto-replied" : "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Body = Text(mail.Body.Value);
        return message;
    }

    private static void AddThread(MimeMessage message, OutgoingMail mail)
    {
        if (mail.InReplyTo is { } answered && IsSound(answered)) message.Headers.Add(HeaderId.InReplyTo, answered.ToString());
        var references = mail.References.Where(IsSound).ToList();
        if (references.Count > MostReferences) references.RemoveRange(1, references.Count - MostReferences);
        if (references.Count > 0) message.Headers.Add(HeaderId.References, string.Join(' ', references));
    }

    /// <summary>Strangers' ids are read leniently; only those in printable ASCII and of a sane length are written again.</summary>
    private static bool IsSound(MessageId id) => id.Text.Length <= 500 && id.Text.All(c => c is > ' ' and <= '~');

    private static TextPart Text(string body)
    {
        var canonical = PlainBody.Canonical(body);
        var part = new TextPart("plain") { ContentTransferEncoding = PlainBody.EncodingFor(canonical) };
        part.SetText(Encoding.UTF8, canonical);
        return part;
    }

    private static FormatOptions WireFormat()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        format.EnsureNewLine = true;
        format.MaxLineLength = 78;
        return format;
    }
}
