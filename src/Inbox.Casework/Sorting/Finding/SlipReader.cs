using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Reads a name with a letter or two mistyped, only where the rest of the name says whose it is.</summary>
internal sealed class SlipReader(NameFolding names)
{
    private const int LongEnoughForTwo = 7;

    /// <summary>The surname is mistyped, the given name is not.</summary>
    public Mention? Surname(Run run, int word, IReadOnlyList<Cover> withGiven)
    {
        var low = run.Words[word].Low;
        if (CommonSurnames.Known(low)) return null;
        var givens = withGiven.Select(c => c.Bearer).ToHashSet();
        return Pick(run, Read(low, NamePart.Surname), givens, 2);
    }

    /// <summary>The given name is mistyped, the surname is not.</summary>
    public Mention? Given(Run run, int word, IReadOnlyList<Cover> withSurname) =>
        Pick(run, Read(run.Words[word].Low, NamePart.Given), [.. withSurname.Select(c => c.Bearer)], 2);

    /// <summary>Both are mistyped.</summary>
    public Mention? Both(Run run)
    {
        if (CommonSurnames.Known(run.Words[1].Low)) return null;
        var givens = Read(run.Words[0].Low, NamePart.Given).SelectMany(r => r.Word.Bearers).ToHashSet();
        return givens.Count == 0 ? null : Pick(run, Read(run.Words[1].Low, NamePart.Surname), givens, 2);
    }

    /// <summary>One word, mistyped: a hint, never more.</summary>
    public Mention? Alone(Run run)
    {
        var near = names.ReadSlipped(run.Words[0].Text, 1).Where(r => r.Word.Part == NamePart.Surname).SelectMany(r => r.Word.Bearers).Distinct().Take(20).ToList();
        return near.Count == 0 || CommonSurnames.Known(run.Words[0].Low) ? null : new(run.First, 1, Shape.DoubtfulSurname, near, [], Slipped: true);
    }

    private IEnumerable<NameReading> Read(string word, NamePart part) =>
        names.ReadSlipped(word, word.Length >= LongEnoughForTwo ? 2 : 1).Where(r => r.Word.Part == part);

    private static Mention? Pick(Run run, IEnumerable<NameReading> readings, HashSet<int> fitting, int count)
    {
        var near = readings.Select(r => (r.Cost, Bearers: r.Word.Bearers.Where(fitting.Contains).ToList())).Where(r => r.Bearers.Count > 0).ToList();
        if (near.Count == 0) return null;
        var level = near.Min(r => r.Cost) / NameReading.SlipCost;
        var bearers = near.Where(r => r.Cost / NameReading.SlipCost == level).SelectMany(r => r.Bearers).Distinct().ToList();
        return new(run.First, count, Shape.Full, bearers, [], Slipped: true);
    }
}
