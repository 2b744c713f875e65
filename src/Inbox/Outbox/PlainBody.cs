using MimeKit.Encodings;

namespace Inbox.Outbox;

/// <summary>The text of a mail in the form it travels in.</summary>
/// <param name="Encoding">Content-Transfer-Encoding.</param>
/// <param name="Text">ASCII, lines ended by CRLF, none longer than 998.</param>
internal sealed record PlainBody(string Encoding, string Text)
{
    /// <summary>RFC 5322 section 2.1.1.</summary>
    private const int LongestLine = 998;

    /// <summary>As it is where it is plain ASCII in lines that fit; else in whichever of the two encodings is shorter, roughly.</summary>
    public static PlainBody Of(string text)
    {
        var canonical = Canonical(text);
        var bytes = System.Text.Encoding.UTF8.GetBytes(canonical);
        if (IsPlain(bytes)) return new("7bit", canonical);
        // Quoted-printable takes three bytes for an unsafe one, base64 four for three.
        var unsafeBytes = bytes.Count(b => b is > 126 or < 32 and not 13 and not 10);
        return unsafeBytes * 6 > bytes.Length
            ? new("base64", Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks) + "\r\n")
            : new("quoted-printable", QuotedPrintable(bytes));
    }

    /// <summary>Every line ends with CRLF, the last one too; U+0000 is dropped: no transfer encoding brings it through safely.</summary>
    private static string Canonical(string text)
    {
        var lines = text.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        return lines.EndsWith("\r\n", StringComparison.Ordinal) ? lines : lines + "\r\n";
    }

    private static string QuotedPrintable(byte[] bytes)
    {
        var encoder = new QuotedPrintableEncoder();
        var encoded = new byte[encoder.EstimateOutputLength(bytes.Length)];
        var length = encoder.Flush(bytes, 0, bytes.Length, encoded);
        // The encoder writes line ends as LF, as MimeKit does inside.
        return System.Text.Encoding.ASCII.GetString(encoded, 0, length).ReplaceLineEndings("\r\n");
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
