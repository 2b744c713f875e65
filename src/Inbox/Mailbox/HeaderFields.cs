using System.Text;

namespace Inbox.Mailbox;

/// <summary>Finds header fields in raw bytes (RFC 5322 section 2.2). Any bytes will do; nothing is decoded and nothing throws.</summary>
internal static class HeaderFields
{
    private const int FieldsAtMost = 5_000;

    /// <summary>Where the body begins: behind the first empty line; the end of the mail where there is none.</summary>
    public static int BodyStart(ReadOnlySpan<byte> raw)
    {
        for (var at = 0; at < raw.Length;)
        {
            var line = LineAt(raw, at);
            at += line.Length;
            if (line.TrimEnd("\r\n"u8).IsEmpty) return at;
        }

        return raw.Length;
    }

    /// <summary>The value of every field of that name, in order, unfolded, runs of blanks made one.</summary>
    /// <param name="name">Without colon; its letter case does not matter.</param>
    public static IReadOnlyList<string> Find(ReadOnlySpan<byte> raw, string name)
    {
        var found = new List<string>();
        var head = raw[..BodyStart(raw)];
        for (int at = 0, fields = 0; at < head.Length && fields < FieldsAtMost; fields++)
        {
            var field = FieldAt(head, at);
            at += field.Length;
            var colon = field.IndexOf((byte)':');
            if (colon > 0 && Ascii.EqualsIgnoreCase(field[..colon].TrimEnd(" \t"u8), name)) found.Add(Unfold(field[(colon + 1)..]));
        }

        return found;
    }

    private static ReadOnlySpan<byte> FieldAt(ReadOnlySpan<byte> head, int start)
    {
        var end = start + LineAt(head, start).Length;
        while (end < head.Length && head[end] is (byte)' ' or (byte)'\t') end += LineAt(head, end).Length;
        return head[start..end];
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> raw, int start) =>
        raw[start..].IndexOf((byte)'\n') is var end and >= 0 ? raw.Slice(start, end + 1) : raw[start..];

    private static string Unfold(ReadOnlySpan<byte> value) =>
        string.Join(' ', Encoding.Latin1.GetString(value).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
