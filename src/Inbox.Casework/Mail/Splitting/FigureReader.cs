namespace Inbox.Casework.Mail.Splitting;

/// <summary>Tells dates and times in figures, as mail programs of any country write them.</summary>
internal static class FigureReader
{
    /// <summary>A year, or day, month and year in one word: <c>2024</c>, <c>03/05/24</c>, <c>2024-05-03</c>, <c>3.5.2024</c>, <c>11-Apr-2011</c>.</summary>
    public static bool IsDate(string word)
    {
        if (word.Contains('年')) return true;
        var figures = Figures(word);
        return figures.Any(f => f.Length == 4 && (f.StartsWith("19", StringComparison.Ordinal) || f.StartsWith("20", StringComparison.Ordinal)))
            || (figures.Count == 3 && word.AsSpan().ContainsAny('/', '.', '-') && !word.Contains(':') && figures.All(f => f.Length <= 2));
    }

    /// <summary><c>14:05</c>, <c>2:05pm</c>, <c>14.05</c>, <c>14h05</c>, <c>14:05:59</c>.</summary>
    public static bool IsTime(string word)
    {
        var figures = Figures(word);
        if (figures.Count is < 2 or > 4) return word.Contains('时') || word.Contains('点');
        for (var i = 0; i + 1 < figures.Count; i++)
            if (figures[i].Length is 1 or 2 && figures[i + 1].Length == 2 && int.Parse(figures[i], null) < 25 && int.Parse(figures[i + 1], null) < 60
                && Between(word, figures[i], figures[i + 1]) is ':' or '：' or 'h' || (figures.Count == 2 && IsDotted(word, figures)))
                return true;
        return false;
    }

    private static bool IsDotted(string word, List<string> figures) =>
        figures[1].Length == 2 && figures[0].Length <= 2 && Between(word, figures[0], figures[1]) == '.' && int.Parse(figures[0], null) < 25;

    private static char Between(string word, string left, string right)
    {
        var at = word.IndexOf(left, StringComparison.Ordinal) + left.Length;
        return at + 1 < word.Length && word.AsSpan(at + 1).StartsWith(right) ? word[at] : '\0';
    }

    private static List<string> Figures(string word)
    {
        var figures = new List<string>();
        for (var i = 0; i < word.Length; i++)
        {
            var start = i;
            while (i < word.Length && char.IsAsciiDigit(word[i])) i++;
            if (i > start) figures.Add(word[start..i]);
        }
        return figures;
    }
}
