using System.Collections.Frozen;

namespace Inbox.Casework.Mail.Splitting;

/// <summary>The lines that announce a whole mail below: <c>-----Original Message-----</c>, <c>Begin forwarded message:</c>.</summary>
internal static class Divider
{
    private const int MaxLength = 100;

    public static bool IsForward(MailLine line, MailPhrases phrases) => Says(line, phrases.Forwards);

    public static bool IsForwardEnd(MailLine line, MailPhrases phrases) => Says(line, phrases.ForwardEnds);

    /// <summary>Needs its dashes: without them a person may have written the words.</summary>
    public static bool IsOriginal(MailLine line, MailPhrases phrases) => Says(line, phrases.Originals) && IsRuled(line.Content);

    /// <summary>A line of dashes, underscores, equals signs or stars only.</summary>
    public static bool IsRule(string content) => content.Length >= 3 && content.Trim('-', '_', '=', '*', '~', '—', '─', ' ').Length == 0;

    private static bool IsRuled(string content) => content.Length > 4 && IsStroke(content[0]) && IsStroke(content[1]);

    private static bool IsStroke(char c) => c is '-' or '_' or '=' or '*';

    private static bool Says(MailLine line, FrozenSet<string> phrases)
    {
        var content = line.Content;
        if (content.Length is < 4 or > MaxLength) return false;
        var words = content.Trim('-', '_', '=', '*', '~', '—', ' ', '>').ToLowerInvariant();
        if (!IsRuled(content) && !content.EndsWith(':')) return false;
        words = words.TrimEnd(':', ' ');
        if (phrases.Contains(words)) return true;
        // "Forwarded by Ann Smith on 3 May", "Forwarded message from Ann": the dashes on both sides tell.
        return IsRuled(content) && IsStroke(content[^1]) && phrases.Any(p => words.StartsWith(p + " ", StringComparison.Ordinal));
    }
}
