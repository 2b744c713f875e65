using System.Globalization;

namespace Inbox.Tests.Mailbox;

/// <summary>Which part of a mail is asked for, e.g. <c>BODY.PEEK[HEADER]&lt;0.1048576&gt;</c>.</summary>
internal sealed record FetchSection(string Name, int Offset, int? Count)
{
    public string Answer => $"BODY[{Name}]" + (Count is null ? "" : $"<{Offset}>");

    public static FetchSection Parse(string items)
    {
        var inside = items[(items.IndexOf('[', StringComparison.Ordinal) + 1)..];
        var name = inside[..inside.IndexOf(']', StringComparison.Ordinal)];
        var partial = inside[(name.Length + 1)..];
        if (!partial.StartsWith('<')) return new FetchSection(name, 0, null);
        var numbers = partial[1..partial.IndexOf('>', StringComparison.Ordinal)].Split('.').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new FetchSection(name, numbers[0], numbers[1]);
    }

    public byte[] Of(byte[] raw)
    {
        var whole = Name == "HEADER" ? raw[..(raw.AsSpan().IndexOf("\r\n\r\n"u8) + 4)] : raw;
        var start = Math.Min(Offset, whole.Length);
        return whole[start..Math.Min(whole.Length, start + (Count ?? whole.Length))];
    }
}
