using System.Collections.Frozen;

namespace Inbox.Casework.Prisoners;

/// <summary>The given names everybody knows, with their pet names and other languages' forms; read from given-names.txt.</summary>
internal static class GivenNames
{
    /// <summary>By the folded Russian name.</summary>
    public static FrozenDictionary<string, GivenName> Shipped { get; } = NameTables.Lines("given-names").Select(Parse).ToFrozenDictionary(n => n.Russian);

    private static GivenName Parse(string line)
    {
        var (head, rest) = NameTables.Entry(line);
        var forms = NameTables.Words(rest.Replace(';', ' ')).Select(f => NameLetters.Fold(f)).Distinct();
        return new(NameLetters.Fold(head.AsSpan(2)), head[0] == 'f' ? Gender.Female : Gender.Male, [.. forms]);
    }
}

/// <param name="Russian">The nominative, folded.</param>
/// <param name="Forms">Pet names and other languages' forms, folded, in either script.</param>
internal sealed record GivenName(string Russian, Gender Gender, string[] Forms);
