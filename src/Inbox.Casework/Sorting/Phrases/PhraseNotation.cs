namespace Inbox.Casework.Sorting.Phrases;

/// <summary>Reads one line of a phrase file into a <see cref="Phrase"/>.</summary>
/// <param name="line">The line without its comment.</param>
/// <param name="sets">The named sets it may use, as <c>{name}</c>, each a list of ways to say one thing.</param>
internal sealed class PhraseNotation(string line, IReadOnlyDictionary<string, string> sets)
{
    private const int WordsInAGap = 6;
    private int _at;

    /// <exception cref="FormatException">The line does not follow the notation.</exception>
    public Phrase Read()
    {
        var ways = Ways();
        if (_at < line.Length) throw Wrong($"'{line[_at]}' is unexpected");
        return new Phrase(ways(new Step.Done()));
    }

    /// <summary>Each part is read as "given what follows, the step", since steps are linked from the end.</summary>
    private Func<Step, Step> Ways()
    {
        List<Func<Step, Step>> ways = [Sequence()];
        while (Skip('|')) ways.Add(Sequence());
        return ways.Count == 1 ? ways[0] : next => new Step.Choice([.. ways.Select(w => w(next))]);
    }

    private Func<Step, Step> Sequence()
    {
        List<Func<Step, Step>> parts = [];
        while (true)
        {
            Blanks();
            if (_at >= line.Length || line[_at] is '|' or ')') break;
            parts.Add(Part());
        }

        return next => parts.AsEnumerable().Reverse().Aggregate(next, (behind, part) => part(behind));
    }

    private Func<Step, Step> Part()
    {
        var part = Atom();
        return Skip('?') ? next => new Step.Choice([part(next), next]) : part;
    }

    private Func<Step, Step> Atom()
    {
        if (Skip('^')) return next => new Step.SentenceStart(next);
        if (Skip('$')) return next => new Step.SentenceEnd(next);
        if (Skip("...")) return next => new Step.Gap(WordsInAGap, next);
        if (Skip('*')) return next => new Step.Saying("", Beginning: true, next);
        if (Skip('{')) return Set();
        if (!Skip('(')) return Words();
        var ways = Ways();
        return Skip(')') ? ways : throw Wrong("a ) is missing");
    }

    private Func<Step, Step> Set()
    {
        var end = line.IndexOf('}', _at);
        if (end < 0) throw Wrong("a } is missing");
        var name = line[_at..end];
        _at = end + 1;
        return sets.TryGetValue(name, out var ways) ? new PhraseNotation(ways, sets).Ways() : throw Wrong($"there is no set {name}");
    }

    /// <summary>One word as people write it may be several of ours: <c>don't</c>, <c>e-mail</c>.</summary>
    private Func<Step, Step> Words()
    {
        var start = _at;
        while (_at < line.Length && !char.IsWhiteSpace(line[_at]) && line[_at] is not ('|' or '(' or ')' or '?' or '*' or '{' or '.')) _at++;
        var words = WordList.Of(line[start.._at]).Words;
        if (words.Count == 0) throw Wrong("a word is expected");
        var beginning = Skip('*');
        return next => words.Reverse().Aggregate((Step: next, Last: true), (behind, word) => (new Step.Saying(word.Folded, beginning && behind.Last, behind.Step), false)).Step;
    }

    private void Blanks()
    {
        while (_at < line.Length && char.IsWhiteSpace(line[_at])) _at++;
    }

    private bool Skip(char c) => Skip(c.ToString());

    private bool Skip(string what)
    {
        if (!line.AsSpan(_at).StartsWith(what, StringComparison.Ordinal)) return false;
        _at += what.Length;
        return true;
    }

    private FormatException Wrong(string why) => new($"'{line}', character {_at + 1}: {why}");
}
