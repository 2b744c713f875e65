using System.Globalization;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Cuts a text into words.</summary>
internal static class Tokens
{
    private const string Joiners = "'’ʹʼ`´-‐‑·”ʺ";

    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        var (end, line) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsWord(text[at])) continue;
            var stop = End(text, at);
            var gap = tokens.Count == 0 ? "\n" + text[end..at] : text[end..at];
            line += gap.Count(c => c == '\n');
            var word = text[at..stop];
            tokens.Add(new(at, word, word.ToLowerInvariant(), gap, line));
            end = at = stop;
        }

        return tokens;
    }

    private static int End(string text, int start)
    {
        var at = start;
        while (at < text.Length && (IsWord(text[at]) || (Joiners.Contains(text[at]) && at + 1 < text.Length && IsWord(text[at + 1])))) at++;
        return at;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
