using System.Collections.Frozen;

namespace Inbox.Casework.Prisoners;

/// <summary>What a run of foreign letters can stand for in a Russian name; read from spellings.txt.</summary>
internal sealed class Spellings
{
    private readonly FrozenDictionary<char, Spelling[]> _byFirst;

    private Spellings(IEnumerable<Spelling> all) =>
        _byFirst = all.GroupBy(s => s.Written[0]).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray());

    public static Spellings Shipped { get; } = new(NameTables.Lines("spellings").SelectMany(Parse));

    /// <summary>Every spelling that begins with this letter.</summary>
    public ReadOnlySpan<Spelling> From(char first) => _byFirst.GetValueOrDefault(first) ?? [];

    private static IEnumerable<Spelling> Parse(string line)
    {
        var (russian, rest) = NameTables.Entry(line);
        var sides = rest.Split('|');
        for (var cost = 0; cost < sides.Length; cost++)
        {
            foreach (var written in NameTables.Words(sides[cost])) yield return new(NameLetters.Fold(written), russian, cost);
        }
    }
}

/// <param name="Written">As supporters write it.</param>
/// <param name="Russian">What it stands for.</param>
/// <param name="Cost">0 when usual, 1 when loose.</param>
internal sealed record Spelling(string Written, string Russian, int Cost);
