using System.Globalization;
using System.Text;

namespace Inbox.Outbox;

/// <summary>Text on its way into a header field: one line, whatever was put in.</summary>
public static class HeaderText
{
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

    private static bool IsGap(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
