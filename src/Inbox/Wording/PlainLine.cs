using System.Globalization;
using System.Text;

namespace Inbox.Wording;

/// <summary>Makes a stranger's text safe to stand in a line of ours: one line, no control or direction characters, not too long.</summary>
internal static class PlainLine
{
    public static string Of(string text, int longest)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= longest) return line.ToString().TrimEnd() + "…";
            if (IsPrinted(rune)) line.Append(rune);
            else if (Rune.IsWhiteSpace(rune) && line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().Trim();
    }

    /// <summary>Format characters go too: they turn the writing direction or hide text.</summary>
    private static bool IsPrinted(Rune rune) => rune.Value == ' ' || (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
}
