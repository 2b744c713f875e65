namespace Inbox.Casework.Sorting.Phrases;

/// <summary>The phrases of one topic, findable by the letters they begin with.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<Phrase>> _byFirstLetters = [];
    private readonly List<Phrase> _others = [];

    public PhraseIndex(IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.FirstLetters is { } letters) AddTo(letters, phrase);
            else _others.Add(phrase);
        }
    }

    /// <summary>In the order of the text, the longest at each place; none inside another.</summary>
    public IEnumerable<PhraseHit> Find(Topic topic, WordList words)
    {
        var covered = 0;
        for (var at = 0; at < words.Count; at++)
        {
            var end = LongestAt(words, at);
            if (end <= at || end <= covered) continue;
            covered = end;
            yield return new PhraseHit(topic, at, end, words.Between(at, end));
        }
    }

    private int LongestAt(WordList words, int at)
    {
        var longest = -1;
        foreach (var phrase in _byFirstLetters.GetValueOrDefault(Step.LettersOf(words[at].Folded)) ?? []) longest = Math.Max(longest, phrase.EndOfMatch(words, at));
        foreach (var phrase in _others) longest = Math.Max(longest, phrase.EndOfMatch(words, at));
        return longest;
    }

    private void AddTo(IReadOnlySet<string> letters, Phrase phrase)
    {
        foreach (var letter in letters)
        {
            if (!_byFirstLetters.TryGetValue(letter, out var list)) _byFirstLetters[letter] = list = [];
            list.Add(phrase);
        }
    }
}
