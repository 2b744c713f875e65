namespace Inbox.Reading;

/// <summary>The line a mail program puts over a quoted or forwarded mail.</summary>
internal static class ReplyHeader
{
    /// <summary>True when the newest line reads like "On 3 May 2026, … wrote:" in any language: it ends with a colon and holds a date or an address.</summary>
    public static bool Introduces(IReadOnlyCollection<string> recent)
    {
        if (recent.Count == 0) return false;
        var last = recent.Last().TrimEnd();
        if (!last.EndsWith(':') && !last.EndsWith('：')) return false;
        // The line may have been broken: the date then stands in the one before.
        var header = recent.Count > 1 && last.Length < 40 ? recent.ElementAt(recent.Count - 2) + last : last;
        return header.Contains('@', StringComparison.Ordinal) || header.Count(char.IsDigit) >= 4;
    }

    /// <summary>True when the newest lines hold a divider such as "------- Forwarded Message -------".</summary>
    public static bool IsForward(IReadOnlyCollection<string> recent) =>
        recent.Any(l => l.StartsWith("---", StringComparison.Ordinal) && l.EndsWith("---", StringComparison.Ordinal) && l.Any(char.IsLetter));
}
