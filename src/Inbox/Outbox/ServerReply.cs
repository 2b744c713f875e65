using System.Buffers;
using System.Globalization;

namespace Inbox.Outbox;

/// <summary>What a server answered, without its words: they often repeat an address.</summary>
/// <param name="Code">Reply code (RFC 5321 section 4.2), e.g. 250.</param>
/// <param name="Detail">Enhanced status code (RFC 3463), e.g. 5.1.1; empty where none was given.</param>
public sealed record ServerReply(int Code, string Detail)
{
    private static readonly SearchValues<char> DetailCharacters = SearchValues.Create("0123456789.");

    public static ServerReply Ok { get; } = new(250, "");

    public bool IsPermanent => Code is >= 500 and <= 599;

    /// <summary>Takes the enhanced status code from the start of the server's words and drops the rest.</summary>
    public static ServerReply Read(int code, string words)
    {
        var first = words.AsSpan().TrimStart();
        var end = first.IndexOfAnyExcept(DetailCharacters);
        if (end >= 0) first = first[..end];
        return new(code, IsDetail(first) ? first.ToString() : "");
    }

    public override string ToString() =>
        Detail.Length > 0 ? FormattableString.Invariant($"{Code} {Detail}") : Code.ToString(CultureInfo.InvariantCulture);

    private static bool IsDetail(ReadOnlySpan<char> text)
    {
        if (text.Length is < 5 or > 9 || text[0] is not ('2' or '4' or '5') || text[1] != '.') return false;
        var rest = text[2..];
        var dot = rest.IndexOf('.');
        return dot is > 0 and <= 3 && rest.Length - dot - 1 is > 0 and <= 3 && rest[(dot + 1)..].IndexOf('.') < 0;
    }
}
