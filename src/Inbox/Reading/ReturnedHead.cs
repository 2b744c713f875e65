using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>What a report returns of the mail it is about: its Message-ID, and the case numbers in its headers.</summary>
internal sealed record ReturnedHead(MessageId? MessageId, EquatableList<CaseNumber> CaseNumbers)
{
    private const int MaxLines = 400;

    public static ReturnedHead Read(MimeMessage mail, IReadOnlyList<MimeEntity> parts, string text)
    {
        var fields = Fields(parts, text).ToList();
        var id = fields.FirstOrDefault(f => f.Name.Equals("Message-ID", StringComparison.OrdinalIgnoreCase)).Value ?? mail.InReplyTo;
        // A report comes back to the plus-address we wrote from; that names the case even when nothing is returned.
        var cases = fields.Where(f => f.Name is "Subject" or "From" or "Message-ID" or "Message-Id" or "Return-Path")
            .Concat(mail.To.Mailboxes.Select(m => (Name: "To", Value: m.Address ?? "")))
            .SelectMany(f => CaseNumbersIn(f.Value)).Distinct();
        return new(Casework.Values.MessageId.TryParse(id, out var parsed) ? parsed : null, [.. cases]);
    }

    private static IEnumerable<(string Name, string Value)> Fields(IReadOnlyList<MimeEntity> parts, string text)
    {
        var returned = parts.OfType<MessagePart>().Select(p => p.Message?.Headers).FirstOrDefault(h => h is { Count: > 0 });
        if (returned is not null) return returned.Select(h => (h.Field, h.Value));
        var copied = parts.OfType<TextPart>().FirstOrDefault(p => p.ContentType.IsMimeType("text", "rfc822-headers"))?.Text;
        return (copied ?? text).Split('\n').Take(MaxLines).Select(Field).Where(f => f.Name.Length > 0);
    }

    private static (string Name, string Value) Field(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 1 and < 40 && line.AsSpan(0, colon).IndexOfAny(' ', '\t') < 0 ? (line[..colon].TrimStart('>'), line[(colon + 1)..].Trim()) : ("", "");
    }

    /// <summary><c>[K7Q2M]</c> in a subject, <c>letters+K7Q2M@…</c> in an address, <c>&lt;K7Q2M.random@…&gt;</c> in a Message-ID.</summary>
    private static IEnumerable<CaseNumber> CaseNumbersIn(string value)
    {
        for (var at = 0; (at = value.AsSpan(at).IndexOfAny('[', '+', '<') is var next and >= 0 ? at + next : -1) >= 0; at++)
        {
            var end = value.AsSpan(at + 1).IndexOfAny(']', '@', '.');
            if (end is > 0 and < 12 && CaseNumber.TryParse(value[(at + 1)..(at + 1 + end)], out var number)) yield return number;
        }
    }
}
