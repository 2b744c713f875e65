namespace Inbox.Casework.Sorting.Phrases;

/// <summary>The phrases of one topic, findable by their first word.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = [];
    private readonly List<Phrase> _others = [];

    public PhraseIndex(IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.FirstWords is { } words) AddTo(words, phrase);
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
        foreach (var phrase in _byFirstWord.GetValueOrDefault(words[at].Folded) ?? []) longest = Math.Max(longest, phrase.EndOfMatch(words, at));
        foreach (var phrase in _others) longest = Math.Max(longest, phrase.EndOfMatch(words, at));
        return longest;
    }

    private void AddTo(IReadOnlySet<string> words, Phrase phrase)
    {
        foreach (var word in words)
        {
            if (!_byFirstWord.TryGetValue(word, out var list)) _byFirstWord[word] = list = [];
            list.Add(phrase);
        }
    }
}
