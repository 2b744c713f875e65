using System.Text;
using Inbox.Casework.Values;
using MimeKit;
using MimeKit.Utils;

namespace Inbox.Reading;

/// <summary>A header field's text as a person reads it.</summary>
internal static class SubjectReader
{
    /// <summary>The subject: one line; blank when there is none.</summary>
    public static PrivateText Read(HeaderList headers, Oddities oddities)
    {
        var field = headers.FirstOrDefault(h => h.Id == HeaderId.Subject);
        return field is null ? PrivateText.Empty : new(CleanText.Line(Decoded(field, oddities)));
    }

    /// <summary>Encoded words decoded; bytes above 127 read like those of a body without a declared charset.</summary>
    public static string Decoded(Header field, Oddities oddities)
    {
        var raw = field.RawValue.AsSpan();
        if (raw.Length > ReadingLimits.FieldLength)
        {
            oddities.Add("a header field was longer than anybody writes; its end was left out");
            raw = raw[..ReadingLimits.FieldLength];
        }

        // RFC 6532 allows UTF-8 here; raw koi8-r and windows-1251 are seen in: old web forms.
        return Rfc2047.DecodeText(Encoding.UTF8.GetBytes(Charsets.Decode(raw, null, oddities)));
    }
}
