namespace Inbox.Reading;

/// <summary>The From lines of a mail's head as they stand in its bytes: parsers disagree about odd ones, and forgers live on that.</summary>
internal static class FromLines
{
    /// <summary>Why the From of this head cannot be trusted; null when there is exactly one plain <c>From:</c> line or none at all.</summary>
    public static string? Trouble(ReadOnlySpan<byte> head)
    {
        var (plain, odd) = Count(head);
        if (odd > 0) return "a From line is written in a way that programs read differently";
        return plain > 1 ? "the mail has several From lines" : null;
    }

    private static (int Plain, int Odd) Count(ReadOnlySpan<byte> head)
    {
        var (plain, odd) = (0, 0);
        foreach (var range in Lines(head))
        {
            var line = head[range];
            if (line.IndexOf((byte)0) >= 0 && StartsWithFrom(line)) odd++;
            else if (StartsWithFrom(line) && line.Length > 4 && line[4] == ':') plain++;
            else if (IsOddFrom(line)) odd++;
        }

        return (plain, odd);
    }

    /// <summary>From with blanks or control characters before its colon, or without one (RFC 5322 section 4.5 allows only blanks, and only as obsolete).</summary>
    private static bool IsOddFrom(ReadOnlySpan<byte> line)
    {
        if (line.Length > 0 && line[0] is (byte)' ' or (byte)'\t') return false;
        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        if (name.Length is < 4 or > 64) return false;
        var letters = 0;
        foreach (var b in name)
        {
            if (b <= ' ' || b == 0x7F) continue;
            if (letters >= 4 || (b | 0x20) != "from"[letters]) return false;
            letters++;
        }

        return letters == 4;
    }

    private static bool StartsWithFrom(ReadOnlySpan<byte> line) =>
        line.Length >= 5 && (line[0] | 0x20) == 'f' && (line[1] | 0x20) == 'r' && (line[2] | 0x20) == 'o' && (line[3] | 0x20) == 'm' && line[4] == ':';

    private static List<Range> Lines(ReadOnlySpan<byte> head)
    {
        var lines = new List<Range>();
        for (var start = 0; start < head.Length;)
        {
            var length = head[start..].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0) length = head.Length - start;
            lines.Add(start..(start + length));
            start += length + 1;
        }

        return lines;
    }
}
