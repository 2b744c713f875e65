namespace Inbox.Casework.Mail.Splitting;

/// <summary>Finds the line, or the few lines, that a mail program writes above a quote: "On … wrote:".</summary>
internal static class QuoteHeads
{
    private const int MaxLines = 5;
    private const int LongestStart = 12;

    /// <summary>How many lines from this one on are a head; 0 when none.</summary>
    /// <param name="strong">True: all below is quoted even without marks.</param>
    public static int LinesAt(MailLine[] lines, int start, MailPhrases phrases, out bool strong)
    {
        strong = false;
        if (IsDashed(lines[start].Content, phrases)) { strong = true; return 1; }
        var joined = "";
        var begins = HeadReader.Begins(lines[start].Content, phrases);
        if (!begins && lines[start].Content.AsSpan().IndexOfAny('@', '<') < 0 && !lines[start].Content.EndsWith(':')) return 0;
        for (var i = start; i < lines.Length && i < start + MaxLines; i++)
        {
            if (lines[i].Depth > 0 && !IsWrappedEnd(lines[i], joined)) return 0;
            if (lines[i].IsBlank)
            {
                if (i != start + 1) return 0;
                continue;
            }

            joined += " " + lines[i].Raw.Trim();
            if (joined.Length > HeadReader.MaxLength) return 0;
            if (!IsOpen(joined) && IsHead(lines, i, joined, phrases, out strong)) return i - start + 1;
            // Only a line that begins like a head, or breaks off within an address, runs over several.
            if (!begins && !IsOpen(joined)) return 0;
        }
        return 0;
    }

    /// <summary>Where in a line the head begins when a reply stands before it on the same line (seen in: Yahoo); -1 when nowhere.</summary>
    public static int WithinLine(MailLine[] lines, int at, MailPhrases phrases)
    {
        var raw = lines[at].Raw;
        if (raw.Length > 10 * HeadReader.MaxLength || !QuotedFollows(lines, at + 1)) return -1;
        var found = -1;
        for (var i = raw.Length - 10; i > 0 && i > raw.Length - HeadReader.MaxLength; i--)
        {
            if (raw[i - 1] is not (' ' or '-') || !char.IsUpper(raw[i])) continue;
            // "On Wed, Apr 4": both words begin a head, the first of them counts.
            if (found >= 0 && i < found - LongestStart) break;
            if (HeadReader.Begins(raw[i..], phrases) && HeadReader.Read(raw[i..], phrases) is { Strong: true, Begins: true }) found = i;
        }
        return found < 0 ? -1 : BeforeDashes(raw, found);
    }

    public static bool QuotedFollows(MailLine[] lines, int from)
    {
        while (from < lines.Length && lines[from].IsBlank) from++;
        return from < lines.Length && lines[from].Depth > 0;
    }

    private static bool IsHead(MailLine[] lines, int last, string joined, MailPhrases phrases, out bool strong)
    {
        strong = false;
        if (!HeadReader.MayEnd(joined, phrases)) return false;
        var marks = HeadReader.Read(joined, phrases);
        strong = marks.Strong;
        return strong || (QuotedFollows(lines, last + 1) && (marks.Fair || IsNamed(joined, marks)));
    }

    /// <summary>"Ann Smith wrote:" above marked quotes; not "my son wrote:".</summary>
    private static bool IsNamed(string joined, HeadMarks marks) =>
        marks is { Wrote: true, Colon: true, OtherWords: <= 3 }
        && joined.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..^1].All(w => char.IsUpper(w.TrimStart('"', '*')[..1].FirstOrDefault()));

    /// <summary><c>---- Ann Smith wrote ----</c></summary>
    private static bool IsDashed(string content, MailPhrases phrases) =>
        content.Length is > 8 and < HeadReader.MaxLength
        && content.StartsWith("--", StringComparison.Ordinal) && content.EndsWith("--", StringComparison.Ordinal)
        && HeadReader.Read(content, phrases).Wrote;

    /// <summary><c>&gt; wrote:</c> where the mark closes an address that was wrapped over lines.</summary>
    private static bool IsWrappedEnd(MailLine line, string joined) =>
        IsOpen(joined) && line.Depth == 1 && line.Content.Length < 40;

    private static bool IsOpen(string joined) => joined.AsSpan().Count('<') > joined.AsSpan().Count('>');

    private static int BeforeDashes(string raw, int at)
    {
        var dashes = at;
        while (dashes > 0 && raw[dashes - 1] is ' ' or '-') dashes--;
        return raw.AsSpan(dashes, at - dashes).Contains("--", StringComparison.Ordinal) ? dashes : at;
    }
}
