using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Reads the name that begins with a word, if one does: whose it can be and how much of it was given.</summary>
internal sealed class NameSpotter(NameFolding names)
{
    private readonly SlipReader _slips = new(names);

    /// <param name="keen">True in a salutation, subject or the like: small letters, slips of the pen and a given name alone are read too.</param>
    public Mention? At(IReadOnlyList<Token> tokens, int first, bool keen)
    {
        var run = Run.From(names, tokens, first, keen);
        if (run.Words.Count == 0) return null;
        if (!keen && run.Words.Count == 1 && !run.Can(0, NamePart.Surname)) return null;
        var covers = Covers(run);
        return (Full(tokens, run, covers) ?? Initialled(run, covers) ?? Half(run, covers, keen)) is { } mention ? mention with { Givens = run.Givens } : null;
    }

    private static List<Cover> Covers(Run run)
    {
        var covers = new Dictionary<int, Cover>();
        for (var word = 0; word < run.Words.Count; word++)
        {
            foreach (var reading in run.Readings(word))
            {
                foreach (var bearer in reading.Word.Bearers)
                {
                    if (!covers.TryGetValue(bearer, out var cover)) covers.Add(bearer, cover = new(bearer));
                    cover.Take(word, reading);
                }
            }
        }

        return [.. covers.Values];
    }

    private Mention? Full(IReadOnlyList<Token> tokens, Run run, List<Cover> covers)
    {
        var full = covers.Where(c => c.Full).ToList();
        if (full.Count == 0) return null;
        var fitting = full.Where(c => !Contradicted(run, c)).ToList();
        if (fitting.Count == 0) return Stranger(run, Span(full[0]), full);
        var most = fitting.Max(c => c.Explained);
        var fullest = fitting.Where(c => c.Explained == most).ToList();
        var cheapest = fullest.Min(c => c.Cost);
        var doubtful = fullest.TrueForAll(c => run.Plainer(c.SurnameWord, c.SurnameCost) || (Genders.Hers(tokens, run, c.SurnameWord) && names.Bearers[c.Bearer].Gender == Gender.Male));
        return Best(run, doubtful ? Shape.DoubtfulSurname : Shape.Full, Genders.Prefer(tokens, run, [.. fullest.Where(c => c.Cost == cheapest)], names));
    }

    /// <summary>True when another patronymic than this person's was given.</summary>
    private bool Contradicted(Run run, Cover cover) => names.Bearers[cover.Bearer].Patronymic is not null
        && Enumerable.Range(0, run.Words.Count).Any(w => run.Patronymic(w) && (cover.Words & (1 << w)) == 0);

    private Mention? Initialled(Run run, List<Cover> covers)
    {
        var initials = Enumerable.Range(0, run.Words.Count).Where(w => run.Words[w].Initial).ToList();
        var named = covers.Where(c => c.HasSurname).ToList();
        if (initials.Count == 0 || named.Count == 0) return null;
        var fitting = named.Where(c => names.MayBegin(c.Bearer, run.Words[initials[0]].Low[0])).ToList();
        foreach (var cover in fitting) cover.TakeInitial(initials[0]);
        return fitting.Count == 0 ? Stranger(run, (0, run.Words.Count), named) : Best(run, Shape.Initialled, fitting);
    }

    private Mention? Half(Run run, List<Cover> covers, bool keen)
    {
        if (run.Can(0, NamePart.Given)) return GivenFirst(run, covers, keen);
        if (run.Can(0, NamePart.Surname)) return SurnameFirst(run, covers);
        return run.Unknown(0) ? UnknownFirst(run, covers, keen) : null;
    }

    private Mention? GivenFirst(Run run, List<Cover> covers, bool keen)
    {
        var given = covers.Where(c => c.HasGiven).ToList();
        if (run.Patronymic(1)) return With(run, given.Where(c => c.HasPatronymic), Shape.GivenAndPatronymic) ?? Stranger(run, (0, 2), []);
        if (run.Can(1, NamePart.Surname))
        {
            var named = covers.Where(c => c.HasSurname).ToList();
            return (run.PlainlyGiven(0) ? null : _slips.Given(run, 0, named)) ?? Stranger(run, (0, 2), named);
        }

        if (run.Unknown(1)) return (keen ? _slips.Surname(run, 1, given) : null) ?? Stranger(run, (0, 2), []);
        return With(run, covers.Where(c => (c.Words & 1) != 0), Shape.Given);
    }

    private Mention? SurnameFirst(Run run, List<Cover> covers)
    {
        var named = covers.Where(c => c.HasSurname && (c.Words & 1) != 0).ToList();
        if (run.Can(1, NamePart.Given)) return Stranger(run, (0, 2), named);
        if (run.Unknown(1) && _slips.Given(run, 1, named) is { } slipped) return slipped;
        return Alone(run, 0, named);
    }

    private Mention? UnknownFirst(Run run, List<Cover> covers, bool keen)
    {
        var second = covers.Where(c => (c.Words & 2) != 0).ToList();
        if (run.Can(1, NamePart.Surname))
            return _slips.Given(run, 0, [.. second.Where(c => c.HasSurname)]) ?? With(run, second.Where(c => c.HasSurname), Shape.DoubtfulSurname);
        if (run.Can(1, NamePart.Given)) return (keen ? _slips.Surname(run, 0, second) : null) ?? Stranger(run, (0, 2), []);
        if (!keen) return null;
        return run.Unknown(1) ? _slips.Both(run) ?? Stranger(run, (0, 2), []) : _slips.Alone(run);
    }

    private static Mention? Alone(Run run, int word, List<Cover> named)
    {
        if (named.Count == 0) return null;
        var token = run.Words[word];
        var plain = named.Where(c => !Hers(token, c)).ToList();
        if (plain.Count == 0) return Best(run, Shape.DoubtfulSurname, named);
        var doubtful = WordsAroundNames.Common(token.Low) || WordsAroundNames.Famous(token.Low) || (Cyrillic(token) && plain.Count < named.Count);
        return doubtful ? Best(run, Shape.DoubtfulSurname, named) : Best(run, Shape.Surname, plain);
    }

    /// <summary>His surname in a form that is hers: Zhilina.</summary>
    private static bool Hers(Token token, Cover cover) => cover.Bent && token.Low[^1] is 'а' or 'a' or 'я';

    private static bool Cyrillic(Token token) => NameLetters.IsCyrillic(token.Low[^1]);

    private static Mention? With(Run run, IEnumerable<Cover> covers, Shape shape) => covers.ToList() is { Count: > 0 } some ? Best(run, shape, some) : null;

    private static Mention Best(Run run, Shape shape, IEnumerable<Cover> covers)
    {
        var all = covers.ToList();
        var cheapest = all.Min(c => c.Cost);
        var best = shape == Shape.DoubtfulSurname ? all : all.Where(c => c.Cost == cheapest).ToList();
        var (first, count) = Span(best[0]);
        return new(run.First + first, count, shape, [.. best.Select(c => c.Bearer)], []);
    }

    private static (int First, int Count) Span(Cover cover)
    {
        var first = int.TrailingZeroCount(cover.Words);
        return (first, 32 - int.LeadingZeroCount(cover.Words) - first);
    }

    private static Mention Stranger(Run run, (int First, int Count) span, IEnumerable<Cover> near) =>
        new(run.First + span.First, span.Count, Shape.Full, [], [.. near.Select(c => c.Bearer).Take(20)]);
}
