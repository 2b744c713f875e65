using System.Collections.Frozen;

namespace Inbox.Casework.Prisoners;

/// <summary>What other languages hang on a name (Žilinovi, Zhilin's, Marii); read from latin-endings.txt.</summary>
internal static class LatinEndings
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Table = NameTables.Lines("latin-endings")
        .Select(NameTables.Entry).ToFrozenDictionary(e => e.Head, e => NameTables.Words(e.Tail).ToFrozenSet());

    private static readonly FrozenSet<string> AfterConsonant = Table["after consonant"];
    private static readonly FrozenSet<string> AfterConsonantOfHers = Table["after consonant, as a woman's"];
    private static readonly FrozenSet<string> InsteadOfA = Table["instead of a"];
    private static readonly FrozenSet<string> AfterA = Table["after a"];

    /// <summary>True when the rest of a written word is an ending such a name may take.</summary>
    public static bool Fits(ReadOnlySpan<char> rest, char last, NameTrie.Leaf leaf) => rest.Length <= 5 && Set(last, leaf) is { } set && Has(set, rest);

    private static FrozenSet<string>? Set(char last, NameTrie.Leaf leaf) => leaf.Kind switch
    {
        LeafKind.Stem => InsteadOfA,
        LeafKind.Masculine => AfterConsonantOfHers,
        LeafKind.Whole when last is 'а' or 'я' or 'a' => AfterA,
        LeafKind.Whole => AfterConsonant,
        _ => null,
    };

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> rest) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest);
}
