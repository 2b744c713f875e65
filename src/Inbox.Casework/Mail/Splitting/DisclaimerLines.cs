namespace Inbox.Casework.Mail.Splitting;

/// <summary>Finds the confidentiality notice that a company's server puts below a mail, be it in two languages.</summary>
internal static class DisclaimerLines
{
    private const int MaxTrailing = 6;

    /// <summary>Where, among the writer's own lines, the notice begins; their count when there is none.</summary>
    public static int Start(IReadOnlyList<MailLine> own, MailPhrases phrases)
    {
        var (start, strangers) = (own.Count, 0);
        for (var end = own.Count; end > 0;)
        {
            var top = ParagraphTop(own, end);
            if (IsNotice(own, top, end, phrases)) (start, strangers) = (top, 0);
            // Between two notices, or below the last one, stands the company's name, an address, a rule.
            else if (++strangers > 2 || !IsSmall(own, top, end)) break;
            for (end = top; end > 0 && own[end - 1].IsBlank;) end--;
        }
        while (start < own.Count && start > 0 && (own[start - 1].IsBlank || Divider.IsRule(own[start - 1].Content))) start--;
        return start == 0 ? own.Count : start;
    }

    private static int ParagraphTop(IReadOnlyList<MailLine> own, int end)
    {
        var top = end;
        while (top > 0 && (top == end || !own[top - 1].IsBlank)) top--;
        while (top < end - 1 && own[top].IsBlank) top++;
        return top;
    }

    private static bool IsNotice(IReadOnlyList<MailLine> own, int top, int end, MailPhrases phrases)
    {
        var text = string.Join(' ', own.Skip(top).Take(end - top).Select(l => l.Content)).ToLowerInvariant();
        return text.Length is > 20 and < 6000 && phrases.Disclaimers.Any(p => text.Contains(p, StringComparison.Ordinal));
    }

    private static bool IsSmall(IReadOnlyList<MailLine> own, int top, int end) =>
        end - top <= MaxTrailing && own.Skip(top).Take(end - top).All(l => l.Content.Length < 80);
}
