using System.Text;
using MimeKit;

namespace Inbox.Outbox;

/// <summary>The text of a mail in the form it travels in.</summary>
internal static class PlainBody
{
    /// <summary>RFC 5322 section 2.1.1.</summary>
    private const int LongestLine = 998;

    /// <summary>Every line ends with CRLF, the last one too; U+0000 is dropped: no transfer encoding brings it through safely.</summary>
    public static string Canonical(string text)
    {
        var lines = text.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        return lines.EndsWith("\r\n", StringComparison.Ordinal) ? lines : lines + "\r\n";
    }

    /// <summary>As it is where it is plain ASCII in lines that fit; else whichever of the two encodings is shorter, roughly.</summary>
    public static ContentEncoding EncodingFor(string canonical)
    {
        var bytes = Encoding.UTF8.GetBytes(canonical);
        if (IsPlain(bytes)) return ContentEncoding.SevenBit;
        // Quoted-printable takes three bytes for an unsafe one, base64 four for three.
        var unsafeBytes = bytes.Count(b => b is > 126 or < 32 and not 13 and not 10);
        return unsafeBytes * 6 > bytes.Length ? ContentEncoding.Base64 : ContentEncoding.QuotedPrintable;
    }

    private static bool IsPlain(ReadOnlySpan<byte> bytes)
    {
        var column = 0;
        foreach (var b in bytes)
        {
            if (b is > 126 or < 32 and not 13 and not 10 and not 9) return false;
            column = b is 13 or 10 ? 0 : column + 1;
            if (column > LongestLine) return false;
        }
        // Seen in: mailbox files, where a line that begins with "From " starts the next mail and gets a > before it.
        return !bytes.StartsWith("From "u8) && bytes.IndexOf("\nFrom "u8) < 0;
    }
}
