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
        return CommonSurnames.Known(low) ? null : Pick(run, low, NamePart.Surname, [.. withGiven.Select(c => c.Bearer)]);
    }

    /// <summary>The given name is mistyped, the surname is not.</summary>
    public Mention? Given(Run run, int word, IReadOnlyList<Cover> withSurname) =>
        Pick(run, run.Words[word].Low, NamePart.Given, [.. withSurname.Select(c => c.Bearer)]);

    /// <summary>Both are mistyped: a hint, never more.</summary>
    public Mention? Both(Run run)
    {
        if (CommonSurnames.Known(run.Words[1].Low)) return null;
        var givens = Read(run.Words[0].Low, NamePart.Given, 1).SelectMany(r => r.Word.Bearers).ToHashSet();
        return givens.Count > 0 && Pick(run, run.Words[1].Low, NamePart.Surname, givens) is { } both ? both with { Shape = Shape.DoubtfulSurname } : null;
    }

    /// <summary>One word, mistyped: a hint, never more.</summary>
    public Mention? Alone(Run run)
    {
        var near = Read(run.Words[0].Low, NamePart.Surname, 1).SelectMany(r => r.Word.Bearers).Distinct().Take(20).ToList();
        return near.Count == 0 || CommonSurnames.Known(run.Words[0].Low) ? null : new(run.First, 1, Shape.DoubtfulSurname, near, [], Slipped: true);
    }

    /// <summary>One slip is a misspelling; with two it may as well be another's name: a hint, never more.</summary>
    private Mention? Pick(Run run, string low, NamePart part, HashSet<int> fitting)
    {
        var once = Fitting(Read(low, part, 1), fitting);
        if (once.Count > 0) return new(run.First, 2, Shape.Full, once, [], Slipped: true);
        var twice = low.Length < LongEnoughForTwo ? [] : Fitting(Read(low, part, 2), fitting);
        return twice.Count > 0 ? new(run.First, 2, Shape.DoubtfulSurname, twice, [], Slipped: true) : null;
    }

    private static List<int> Fitting(IEnumerable<NameReading> readings, HashSet<int> fitting) =>
        [.. readings.SelectMany(r => r.Word.Bearers).Where(fitting.Contains).Distinct()];

    private IEnumerable<NameReading> Read(string word, NamePart part, int slips) => names.ReadSlipped(word, slips)
        .Where(r => r.Word.Part == part && Plain(word, r) && (part != NamePart.Surname || !SurnameEndings.Differ(word, r.Word.Text)));

    /// <summary>A slip on top of loose letters or another language's ending is no slip but another name.</summary>
    private static bool Plain(string word, NameReading reading) => reading.Cost % NameReading.SlipCost == 0
        && (reading.Form == NameForm.Whole || (reading.Form == NameForm.Declined && NameLetters.IsCyrillic(word[^1])));
}
