namespace Inbox.Casework.Mail.Splitting;

/// <summary>Quoted lines that a mail program wrapped without repeating the mark.</summary>
internal static class WrappedQuotes
{
    private const int WrapsFrom = 60;

    public static void Mark(MailLine[] lines, LinePart[] parts)
    {
        for (var i = 1; i < lines.Length; i++)
            if (parts[i] == LinePart.Own && !lines[i].IsBlank && IsWrapped(lines, i)) parts[i] = LinePart.Quoted;
    }

    /// <summary>Stands directly below a quoted line that ends in the middle of a sentence or link, with a quoted line or nothing below.</summary>
    private static bool IsWrapped(MailLine[] lines, int i)
    {
        var (above, line) = (lines[i - 1], lines[i].Content);
        var below = i + 1 < lines.Length ? lines[i + 1] : default;
        if (above.Depth == 0 || below.Depth == 0) return false;
        if (IsLinkOnly(line)) return true;
        if (above.Content.Length == 0) return false;
        var ended = above.Content[^1] is '.' or '?' or '!' or ':' or '…' or ')' or '"' or '>' or ',';
        var brokenLink = above.Content.LastIndexOf('(') > above.Content.LastIndexOf(')') && !line.Contains(' ');
        return brokenLink || (above.Raw.Length >= WrapsFrom && (!ended || above.Content[^1] == ',') && char.IsLower(line[0]));
    }

    private static bool IsLinkOnly(string line) => line.StartsWith("(http", StringComparison.Ordinal) && line.EndsWith('>');
}
