using Inbox.Casework.Values;

namespace Inbox.Casework.Prisoners;

/// <summary>The index of a register's names: reads a word in any Latin or Cyrillic spelling and tells whose name it can be.</summary>
/// <remarks>Built once, never changed, safe for many threads. A word is read in microseconds.</remarks>
public sealed class NameFolding
{
    private const int ShortestToSlip = 4;

    private readonly NameTrie _trie;

    /// <param name="prisoners">The register's people.</param>
    public NameFolding(IReadOnlyList<Prisoner> prisoners)
    {
        var builder = new NameIndexing();
        Bearers = prisoners.Select(builder.Add).ToEquatableList();
        _trie = builder.Finish();
    }

    /// <summary>Everybody, in the order of the register.</summary>
    public EquatableList<Bearer> Bearers { get; }

    /// <summary>Every name the word can stand for, cheapest first.</summary>
    /// <param name="word">One word, or a double name with its hyphen or blank.</param>
    public IReadOnlyList<NameReading> Read(ReadOnlySpan<char> word) => Best(Scripts(word).SelectMany(w => new NameWalk(_trie, w).Readings()));

    /// <summary>Every name the word can stand for when one or two letters are slips of the pen; dear, so for promising places only.</summary>
    public IReadOnlyList<NameReading> ReadSlipped(ReadOnlySpan<char> word, int slips) =>
        Best(Scripts(word).Where(w => w.Length >= ShortestToSlip).SelectMany(w => Slipped(w, slips)));

    /// <summary>True when the given name of a person may begin with this letter, in either script.</summary>
    /// <param name="bearer">A place in <see cref="Bearers"/>.</param>
    /// <param name="initial">A small letter.</param>
    public bool MayBegin(int bearer, char initial) => Bearers[bearer].Givens.Any(g => Initials.Fit(g.Text, initial));

    private static string[] Scripts(ReadOnlySpan<char> word) =>
        NameLetters.Fold(word) is { Length: > 1 and <= 40 } folded ? NameLetters.InOneScript(folded) : [];

    private IEnumerable<NameReading> Slipped(string word, int slips) =>
        new NameWalk(_trie, word, slips).Readings().Concat(Swaps(word).SelectMany(w => new NameWalk(_trie, w, slips - 1, NameReading.SlipCost).Readings()));

    private static IEnumerable<string> Swaps(string word) =>
        Enumerable.Range(0, word.Length - 1).Where(i => word[i] != word[i + 1]).Select(i => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");

    private static List<NameReading> Best(IEnumerable<NameReading> readings) =>
        [.. readings.OrderBy(r => r.Cost).ThenBy(r => r.Form).DistinctBy(r => (r.Word, r.Form))];
}
