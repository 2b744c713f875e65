namespace Inbox.Casework.Mail.Splitting;

/// <summary>A reply and the head of the quote on one line: <c>yes please On Wed, Apr 4, 2012 at 3:59 PM, ann@example.org wrote:</c> (seen in: Yahoo).</summary>
internal static class ReplyAbove
{
    /// <summary>The same lines, such a line cut in two.</summary>
    public static MailLine[] OwnLine(MailLine[] lines, MailPhrases phrases)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].Depth > 0 || lines[i].IsBlank || lines[i + 1] is { Depth: 0, IsBlank: false }) continue;
            if (HeadReader.Begins(lines[i].Content, phrases)) continue;
            if (QuoteHeads.WithinLine(lines, i, phrases) is var at and > 0)
                return [.. lines[..i], .. MailLine.ReadAll(lines[i].Raw[..at] + "\n" + lines[i].Raw[at..]), .. lines[(i + 1)..]];
        }
        return lines;
    }
}
