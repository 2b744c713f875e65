namespace Inbox.Casework.Mail.Splitting;

/// <summary>Tells which of a writer's own last lines are a signature, a mail program's line or a list's foot. A letter's closing stays.</summary>
internal static class SignatureLines
{
    private const int MaxLines = 12;
    private const int MaxWidth = 90;

    /// <summary>"Sent from my iPhone": a short line of its own that names a device or a program; not "Sent from my heart".</summary>
    public static bool IsProgramLine(string content, MailPhrases phrases)
    {
        if (content.Length is < 8 or > 160) return false;
        var text = WithoutLinks(content).Trim('*', '_', ' ', '.', '!', '\u00A0');
        var lower = text.ToLowerInvariant();
        if (phrases.SentFrom.FirstOrDefault(p => lower.StartsWith(p, StringComparison.Ordinal)) is not { } start) return false;
        var words = text[start.Length..].Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 14 && text.IndexOfAny([',', ';', '?', ':']) < 0 && (words.Length == 0 ? start.Contains("iphone") : words.Any(w => IsDevice(w, phrases)));
    }

    /// <summary>Where, among the writer's own lines, the signature begins; their count when there is none.</summary>
    public static int Start(IReadOnlyList<MailLine> own)
    {
        // Where nothing stands above, the signature is all that was written: it stays.
        var (first, end) = (0, own.Count);
        while (first < own.Count && own[first].IsBlank) first++;
        for (var i = own.Count - 1; i > first; i--)
            if (IsDelimiter(own[i]) && IsSignature(own, i, end)) end = i;
        return end;
    }

    private static bool IsDelimiter(MailLine line) =>
        line.Content is "--" or "__" || (line.Content.Length > 15 && line.Content.Trim('_').Length == 0);

    private static bool IsSignature(IReadOnlyList<MailLine> own, int at, int end)
    {
        var rest = Enumerable.Range(at + 1, end - at - 1).Select(i => own[i]).Where(l => !l.IsBlank).Take(MaxLines + 1).ToList();
        if (rest.Count > MaxLines || rest.Any(l => l.Content.Length > MaxWidth)) return false;
        // The foot of a mailing list: a rule and its links.
        if (own[at].Content[0] == '_') return rest.Count > 0 && rest.Any(l => l.Content.Contains("://") || l.Content.Contains('@'));
        // "-- " is the rule (RFC 3676 section 4.3); without its blank a person may have drawn a line between two things.
        return own[at].Raw.StartsWith("-- ", StringComparison.Ordinal) || !rest.Any(l => IsSentence(l.Content));
    }

    private static bool IsSentence(string content) =>
        content[^1] is '.' or '?' or '!' or '…' && content.Count(c => c == ' ') >= 3;

    private static bool IsDevice(string word, MailPhrases phrases) =>
        phrases.Devices.Contains(word.ToLowerInvariant()) || word.Skip(1).Any(c => char.IsUpper(c) || char.IsAsciiDigit(c)) || word.Contains("phone", StringComparison.OrdinalIgnoreCase);

    private static string WithoutLinks(string content)
    {
        var open = content.AsSpan().IndexOfAny("<[(");
        return open > 0 && content.AsSpan(open).ContainsAny("/@") ? content[..open] : content;
    }
}
