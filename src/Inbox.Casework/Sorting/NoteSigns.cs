using Inbox.Casework.Sorting.Phrases;

namespace Inbox.Casework.Sorting;

/// <summary>Tells words to us from words to a prisoner.</summary>
internal sealed class NoteSigns(PhraseBook phrases)
{
    private static readonly Topic[] Wishes = [Topic.Post, Topic.Return, Topic.ReturnByEmail, Topic.ReturnOnPaper, Topic.SignFirst];

    /// <summary>Where, in characters, the first sentence begins that says what to do with the letter; -1 where none does.</summary>
    public int StartOfRequest(string text)
    {
        var words = WordList.Of(text);
        return phrases.First(Topic.ToUs, words) is { } hit ? StartOfSentence(words, hit.First) : -1;
    }

    /// <summary>Said to us, as far as phrases can tell; only where a note is to be expected, for a letter may say some of it as well.</summary>
    public bool IsToUs(string text)
    {
        var words = WordList.Of(text);
        return phrases.Says(Topic.ToUs, words) || phrases.Says(Topic.AboutUs, words) || Wishes.Any(w => phrases.Says(w, words));
    }

    public bool IsToPrisoner(string text) => phrases.Says(Topic.ToPrisoner, WordList.Of(text));

    public bool IsSignOff(string text)
    {
        var words = WordList.Of(text);
        return words.Count is > 0 and <= 14 && phrases.Says(Topic.SignOff, words);
    }

    public bool AnnouncesLetter(string text)
    {
        var words = WordList.Of(text);
        return words.Count is > 0 and <= 8 && phrases.Says(Topic.LetterFollows, words);
    }

    /// <summary>A "PS" before the request belongs to it.</summary>
    private int StartOfSentence(WordList words, int at)
    {
        var sentence = words[at].Sentence;
        while (at > 0 && words[at - 1].Sentence == sentence) at--;
        var before = WordList.Of(words.Text[..words[at].Start]);
        if (phrases.Find(Topic.Postscript, before) is [.., var ps] && ps.End == before.Count) return before[ps.First].Start;
        return words[at].Start;
    }
}
