using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>To whom a mail was sent, as far as its head tells.</summary>
internal static class RecipientsReader
{
    private const int Kept = 200;
    private static readonly string[] Fields = ["To", "Cc", "Delivered-To", "X-Original-To"];

    public static EquatableList<EmailAddress> Read(HeaderList headers)
    {
        var found = new List<EmailAddress>();
        var seen = new HashSet<EmailAddress>();
        foreach (var name in Fields)
        {
            foreach (var field in headers.Where(h => h.Field.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var address in In(field))
                {
                    if (found.Count < Kept && seen.Add(address)) found.Add(address);
                }
            }
        }

        return found.ToEquatableList();
    }

    private static IEnumerable<EmailAddress> In(Header field)
    {
        var raw = field.RawValue;
        if (raw.Length > ReadingLimits.FieldLength || !InternetAddressList.TryParse(raw, out var list)) return [];
        return list.Mailboxes.Select(m => EmailAddress.TryParse(m.Address, out var address) ? address : null).OfType<EmailAddress>();
    }
}
