using System.Globalization;
using System.Text;

namespace Inbox.Outbox;

/// <summary>Text on its way into a header field: one line of ASCII, whatever was put in.</summary>
public static class HeaderText
{
    /// <summary>A longer word could not be folded.</summary>
    private const int LongestWord = 60;

    /// <summary>So many bytes make an encoded word of 72 characters; 75 are allowed (RFC 2047 section 2).</summary>
    private const int BytesInEncodedWord = 45;

    /// <summary>
    /// Blanks, line ends and control characters become one space between words, half surrogates U+FFFD. Nothing that could end a
    /// header field is left.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsGap(rune)) line.Append(rune);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd(' ');
    }

    /// <summary>As a subject: in plain words where they are plain, else in encoded words.</summary>
    public static string Unstructured(string text)
    {
        var line = OneLine(text);
        return IsPlain(line) ? line : EncodedWords(line);
    }

    /// <summary>As the name before an address: a quoted string where it is plain, else encoded words.</summary>
    public static string Phrase(string text)
    {
        var line = OneLine(text);
        if (!IsPlain(line)) return EncodedWords(line);
        return $"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>What looks like an encoded word without being one is not plain: readers would decode it.</summary>
    private static bool IsPlain(string line) =>
        line.All(c => c is >= ' ' and <= '~')
        && !line.Contains("=?", StringComparison.Ordinal)
        && line.Split(' ').All(word => word.Length <= LongestWord);

    private static string EncodedWords(string line)
    {
        var words = new List<string>();
        var bytes = new List<byte>();
        Span<byte> rune = stackalloc byte[4];
        foreach (var each in line.EnumerateRunes())
        {
            var length = each.EncodeToUtf8(rune);
            if (bytes.Count + length > BytesInEncodedWord) End();
            bytes.AddRange(rune[..length]);
        }
        End();
        return string.Join(' ', words);

        void End()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=");
            bytes.Clear();
        }
    }

    private static bool IsGap(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
