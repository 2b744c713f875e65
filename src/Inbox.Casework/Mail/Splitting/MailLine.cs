namespace Inbox.Casework.Mail.Splitting;

/// <summary>One line of a mail's text.</summary>
/// <param name="Raw">As it stands, without its line end.</param>
/// <param name="Depth">How many quote marks it begins with; 0 for a line of one's own.</param>
/// <param name="Content">Without quote marks and outer blanks.</param>
internal readonly record struct MailLine(string Raw, int Depth, string Content)
{
    private const int MaxIndent = 4;

    public bool IsBlank => Content.Length == 0 && Depth == 0;

    public static MailLine[] ReadAll(string text)
    {
        var raws = text.ReplaceLineEndings("\n").Split('\n');
        var lines = new MailLine[raws.Length];
        for (var i = 0; i < raws.Length; i++) lines[i] = Read(raws[i]);
        for (var i = 0; i < lines.Length; i++)
            if (IsEscapedFrom(lines, i)) lines[i] = new(raws[i], 0, raws[i].Trim());
        return lines;
    }

    /// <summary>The line without one level of quoting.</summary>
    public string Unquoted()
    {
        var mark = Raw.IndexOf('>', StringComparison.Ordinal);
        return Depth == 0 ? Raw : Raw[(mark + 1)..] is [' ', .. var rest] ? rest : Raw[(mark + 1)..];
    }

    private static MailLine Read(string raw)
    {
        var at = 0;
        while (at < raw.Length && IsGap(raw[at])) at++;
        var depth = 0;
        if (at <= MaxIndent)
            for (; at < raw.Length && (raw[at] == '>' || (depth > 0 && raw[at] == ' ')); at++)
                if (raw[at] == '>') depth++;
        var content = raw[at..].Trim().Trim('\u200B', '\uFEFF').Trim();
        // Arrows on both sides are decoration: ">>> http://… <<<".
        return depth > 0 && content.EndsWith('<') && content.Length > 1 && !content.Contains('@')
            ? new(raw, 0, raw.Trim())
            : new(raw, depth, content);
    }

    /// <summary>"&gt;From my window …": old mail stores mark a line that begins with From, nobody quoted it.</summary>
    private static bool IsEscapedFrom(MailLine[] lines, int i) =>
        lines[i].Raw.StartsWith(">From ", StringComparison.Ordinal)
        && (i == 0 || lines[i - 1].Depth == 0)
        && (i == lines.Length - 1 || lines[i + 1].Depth == 0);

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
