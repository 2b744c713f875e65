namespace Inbox.Casework.Sorting.Phrases;

/// <summary>A way of saying something, as a small pattern over words. Its notation is described at the head of <c>en.txt</c>.</summary>
public sealed class Phrase
{
    private readonly Step _first;

    internal Phrase(Step first) => _first = first;

    /// <summary>The first two letters of the words it can begin with; null when it can begin with any.</summary>
    internal IReadOnlySet<string>? FirstLetters => _first.FirstLetters();

    /// <summary>The end (one behind the last word) of the phrase if it begins exactly at a word; -1 if it does not.</summary>
    public int EndOfMatch(WordList words, int at) => _first.Match(words, at, words[at].Sentence);
}
