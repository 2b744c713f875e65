using MimeKit;
using MimeKit.Utils;

namespace Inbox.Reading;

/// <summary>When the sender says the mail was written.</summary>
internal static class DateReader
{
    /// <summary>Null when missing or unreadable, or before there was mail.</summary>
    public static DateTimeOffset? Read(HeaderList headers)
    {
        var field = headers.FirstOrDefault(h => h.Id == HeaderId.Date);
        return field is not null && field.RawValue.Length < 200 && DateUtils.TryParse(field.RawValue, out var date) && date.Year > 1970 ? date : null;
    }
}
