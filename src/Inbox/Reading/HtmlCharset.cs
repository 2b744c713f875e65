using System.Buffers;
using System.Text;

namespace Inbox.Reading;

/// <summary>The charset an HTML page names about itself in its head.</summary>
internal static class HtmlCharset
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"'>; /");

    /// <summary>Null when it names none in its first 2 KB.</summary>
    public static string? Declared(ReadOnlySpan<byte> html)
    {
        var head = Encoding.Latin1.GetString(html[..Math.Min(html.Length, 2048)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = head[(at + 8)..].TrimStart('"', '\'', ' ');
        var end = rest.AsSpan().IndexOfAny(Ends);
        return end is > 0 and < 40 ? rest[..end] : null;
    }
}
