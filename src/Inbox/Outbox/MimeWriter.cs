using System.Globalization;
using System.Text;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;

namespace Inbox.Outbox;

/// <summary>An answer to its final bytes (RFC 5322): one plain text, UTF-8, never flowed, no random part.</summary>
/// <remarks>The same mail and date give the same bytes, so that a second attempt is recognised as the same mail.</remarks>
public static class MimeWriter
{
    /// <summary>The first and the latest of a thread are enough for every client; a thread must not grow a header without end.</summary>
    private const int MostReferences = 20;

    /// <param name="date">Goes into Date, in whole seconds and with its offset.</param>
    public static byte[] Write(OutgoingMail mail, DateTimeOffset date)
    {
        var body = PlainBody.Of(mail.Body.Value);
        var lines = new HeaderLines();
        AddAddresses(lines, mail);
        lines.Add("Subject", HeaderText.Unstructured(mail.Subject.Value));
        lines.Add("Date", DateText(date));
        AddThread(lines, mail);
        // RFC 3834 section 5, and the same wish in the words of Exchange.
        lines.Add("Auto-Submitted", mail.AnswersAutomatically ? "auto-replied" : "auto-generated");
        lines.Add("X-Auto-Response-Suppress", "All");
        lines.Add("MIME-Version", "1.0");
        lines.Add("Content-Type", "text/plain; charset=utf-8");
        lines.Add("Content-Transfer-Encoding", body.Encoding);
        return Encoding.ASCII.GetBytes($"{lines}\r\n{body.Text}");
    }

    private static void AddAddresses(HeaderLines lines, OutgoingMail mail)
    {
        var named = HeaderText.OneLine(mail.FromName).Length > 0;
        lines.Add("From", named ? $"{HeaderText.Phrase(mail.FromName)} <{mail.From.Text}>" : mail.From.Text);
        lines.Add("To", mail.To.Text);
    }

    private static void AddThread(HeaderLines lines, OutgoingMail mail)
    {
        lines.Add("Message-ID", mail.MessageId.ToString());
        if (mail.InReplyTo is { } answered && IsSound(answered)) lines.Add("In-Reply-To", answered.ToString());
        var references = mail.References.Where(IsSound).ToList();
        if (references.Count > MostReferences) references.RemoveRange(1, references.Count - MostReferences);
        if (references.Count > 0) lines.Add("References", string.Join(' ', references));
    }

    /// <summary>Strangers' ids are read leniently; only those in printable ASCII and of a sane length are written again.</summary>
    private static bool IsSound(MessageId id) => id.Text.Length <= 500 && id.Text.All(c => c is > ' ' and <= '~');

    /// <summary>RFC 5322 section 3.3; the zone without its colon.</summary>
    private static string DateText(DateTimeOffset date) =>
        date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
