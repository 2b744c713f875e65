using System.Text;

namespace Inbox.Wording;

/// <summary>Makes a letter safe to stand in a mail of ours: its words, lines and paragraphs stay, control and direction characters go.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n").Trim('\n'))
        {
            if (c is '\n' or '\t' || (!char.IsControl(c) && !TurnsDirection(c))) plain.Append(c);
        }

        return plain.ToString();
    }

    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
