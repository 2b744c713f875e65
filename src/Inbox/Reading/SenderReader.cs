using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Who a mail says it is from. In doubt there is no address: an answer to a wrong one tells a stranger who wrote.</summary>
internal static class SenderReader
{
    /// <param name="head">The header block as it came.</param>
    public static Sender Read(ReadOnlySpan<byte> head, HeaderList headers, ReadingOptions options, Oddities oddities)
    {
        var field = headers.FirstOrDefault(h => h.Id == HeaderId.From);
        if (field is null) return Sender.Missing with { Trouble = FromLines.Trouble(head) ?? Sender.Missing.Trouble };
        var from = MailboxField.Read(Value(field, oddities));
        var trouble = FromLines.Trouble(head) ?? from.Trouble;
        var address = trouble.Length == 0 ? from.Address : null;
        if (address is not null && from.Name.Contains('@', StringComparison.Ordinal) && !from.Name.Contains(address.Text, StringComparison.OrdinalIgnoreCase))
            oddities.Add("the sender's name looks like another address");
        var vouched = AuthenticationReader.Read(headers, address, options.AuthservId);
        return new(address, new PrivateText(from.Name), ReplyTo(headers, address, oddities), vouched, trouble);
    }

    private static EmailAddress? ReplyTo(HeaderList headers, EmailAddress? from, Oddities oddities)
    {
        var field = headers.FirstOrDefault(h => h.Id == HeaderId.ReplyTo);
        var address = field is null ? null : MailboxField.Read(Value(field, oddities)).Address;
        return address is null || address.Equals(from) ? null : address;
    }

    /// <summary>Unfolded, still encoded: an address must never come out of an encoded word.</summary>
    private static string Value(Header field, Oddities oddities)
    {
        var raw = field.RawValue.AsSpan();
        return Charsets.Decode(raw[..Math.Min(raw.Length, ReadingLimits.FieldLength)], null, oddities).Trim();
    }
}
