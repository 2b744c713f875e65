using System.Collections.Frozen;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>The words that stand around a name and tell what it does there; read from words-around-names.txt.</summary>
internal static class WordsAroundNames
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = Read();

    public static bool Greets(string word) => Is("greeting", word) || Is("greeting m", word) || Is("greeting f", word) || Is("greeting several", word);

    /// <summary>True when the word greets a man and nobody else.</summary>
    public static bool GreetsHim(string word) => Is("greeting m", word) && !Is("greeting f", word);

    /// <summary>True when the word greets a woman and nobody else.</summary>
    public static bool GreetsHer(string word) => Is("greeting f", word) && !Is("greeting m", word) && !Is("greeting several", word);

    /// <summary>Titles, "my", "political prisoner": may stand between a greeting or preposition and its name.</summary>
    public static bool Fills(string word) => Is("filler", word);

    public static bool PointsToward(string word) => Is("toward", word);

    /// <summary>What follows is the writer, or somebody's somebody: not the addressee.</summary>
    public static bool PointsFrom(string word) => Is("from", word);

    public static bool AboutLetters(string word) => Is("letter", word);

    public static bool Joins(string word) => Is("and", word);

    /// <summary>A whole public figure's surname: alone it says nothing.</summary>
    public static bool Famous(string word) => Is("stranger", word);

    /// <summary>"Dear all": greets nobody by name.</summary>
    public static bool Nobody(string word) => Is("nobody", word);

    /// <summary>What stands beside a surname when nobody in particular is meant.</summary>
    public static bool Family(string word) => Is("family", word);

    public static bool Common(string word) => Is("common", word);

    /// <summary>Never part of a name, whatever its first letter.</summary>
    public static bool NoName(string word) =>
        Is("stop", word) || Is("and", word) || Is("toward", word) || Is("from", word) || Is("letter", word) || Is("filler", word) || Is("nobody", word) || Greets(word);

    private static bool Is(string kind, string word) => Kinds[kind].Contains(word);

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        using var stream = typeof(WordsAroundNames).Assembly.GetManifestResourceStream("Inbox.Casework.Sorting.Finding.words-around-names.txt")
            ?? throw new InvalidOperationException("the words around names are not in the build");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(": ", 2))
            .GroupBy(e => e[0]).ToFrozenDictionary(g => g.Key, g => g.SelectMany(e => e[1].Split(' ')).ToFrozenSet());
    }
}
