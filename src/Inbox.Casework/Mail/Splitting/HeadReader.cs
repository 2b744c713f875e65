namespace Inbox.Casework.Mail.Splitting;

/// <summary>Weighs one (joined) line as a head above a quote.</summary>
internal static class HeadReader
{
    public const int MaxLength = 420;

    private static readonly char[] Blanks = [' ', '\t', '\u00A0', '\u202F', '\u3000', '\u200B'];

    /// <summary>A glance before <see cref="Read"/>: it ends like a head, or names an address.</summary>
    public static bool MayEnd(string line, MailPhrases phrases) =>
        line.Contains('@') || line.TrimEnd('-', '*', ' ', '\u00A0') is var bare
        && (bare.EndsWith(':') || bare.EndsWith('：') || phrases.Wrote.Any(v => bare.EndsWith(v, StringComparison.OrdinalIgnoreCase)));

    public static HeadMarks Read(string line, MailPhrases phrases)
    {
        var text = line.Trim().TrimStart('-', '*', '_', '=', '•').TrimEnd('-', '*', '_', '=').Trim();
        var lower = text.ToLowerInvariant();
        var colon = lower.EndsWith(':') || lower.EndsWith('：');
        var bare = lower.TrimEnd(':', '：', ' ', '\u00A0', '*', '>');
        var verb = phrases.Wrote.FirstOrDefault(v => HasVerb(bare, v, colon));
        var words = bare.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var (address, digits, date, time, other) = (false, false, false, false, 0);
        foreach (var word in words)
        {
            if (word.Contains('@')) address = true;
            else if (!word.AsSpan().ContainsAnyInRange('0', '9')) other++;
            else (digits, date, time) = (true, date || FigureReader.IsDate(word), time || FigureReader.IsTime(word));
        }
        other -= verb?.Count(c => c == ' ') + 1 ?? 0;
        return new(Begins(words, phrases), verb is not null, colon, address, digits, date, time, other, verb is not null && IsNamed(text, verb));
    }

    public static bool Begins(string line, MailPhrases phrases) =>
        Begins(line.ToLowerInvariant().TrimStart('-', '*', '_', '=', ' ', '\t', '\u00A0').Split(Blanks, 4, StringSplitOptions.RemoveEmptyEntries), phrases);

    private static bool Begins(string[] words, MailPhrases phrases) =>
        words.Length > 0
        && (char.IsDigit(words[0][0])
            || phrases.HeadStarts.Contains(words[0].TrimEnd(','))
            || (words.Length > 1 && phrases.HeadStarts.Contains($"{words[0]} {words[1].TrimEnd(',')}"))
            || phrases.HeadStarts.Contains(words[0][..1]) && words[0].AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>After date and time comes a name: "at 14:05, Ann wrote", "14:05 schrieb Ann"; not "at 14:05 my son wrote".</summary>
    private static bool IsNamed(string text, string verb)
    {
        var words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var name = words.Skip(Array.FindLastIndex(words, w => w.AsSpan().ContainsAnyInRange('0', '9')) + 1)
            .FirstOrDefault(w => w is not ("AM" or "PM" or "AM," or "PM,") && !verb.Split(' ').Contains(w.ToLowerInvariant().TrimEnd(':')), "");
        return IsName(name);
    }

    private static bool IsName(string word) => word.Length > 0 && !char.IsLower(word.TrimStart('"', '\'', '(', '<', '*').FirstOrDefault());

    /// <summary>At the end ("Ann wrote:"), or, in languages that put it first, inside a line that ends with a colon ("schrieb Ann:").</summary>
    private static bool HasVerb(string bare, string verb, bool colon)
    {
        var at = bare.LastIndexOf(verb, StringComparison.Ordinal);
        if (at < 0) return false;
        var end = at + verb.Length;
        // "<ann@example.org>wrote:" is seen from Gmail of 2012.
        var begins = at == 0 || !char.IsLetterOrDigit(bare[at - 1]);
        return begins && (end == bare.Length || (colon && !char.IsLetterOrDigit(bare[end])));
    }
}
