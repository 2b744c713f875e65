using Inbox.Casework.Sorting.Phrases;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Finds what a supporter wants done with a letter.</summary>
public sealed class WishReader(PhraseBook phrases)
{
    private static readonly (Topic Topic, WishSaid Said)[] Ways =
    [
        (Topic.Post, WishSaid.Post),
        (Topic.Return, WishSaid.Return),
        (Topic.ReturnByEmail, WishSaid.ReturnByEmail),
        (Topic.ReturnOnPaper, WishSaid.ReturnOnPaper),
        (Topic.SignFirst, WishSaid.Unsure),
        (Topic.Either, WishSaid.Unsure),
    ];

    private static readonly (Topic Topic, WishSaid Said)[] Answers =
    [
        .. Ways,
        (Topic.AnswerPost, WishSaid.Post),
        (Topic.AnswerReturn, WishSaid.Return),
        (Topic.AnswerPaper, WishSaid.ReturnOnPaper),
    ];

    public WishReader() : this(PhraseBook.Shipped) { }

    /// <summary>Reads the wish from words written to us: the subject and the note around a letter, never the letter itself nor quotes.</summary>
    /// <param name="language">Where it is known and something is said in it, other languages are not tried.</param>
    public WishFound Read(PrivateText subject, PrivateText note, Language language) =>
        InTheirLanguage(language, book => Verdict([.. Said(book, subject, Ways), .. Said(book, note, Ways)]));

    /// <summary>Reads the answer to our question what to do with a letter: here "the first option" and a bare "return" count too.</summary>
    public WishFound ReadAnswer(PrivateText words, Language language) => InTheirLanguage(language, book => Verdict([.. Said(book, words, Answers)]));

    private WishFound InTheirLanguage(Language language, Func<PhraseBook, WishFound> read) =>
        phrases.In(language) is { } own && read(own) is { Evidence.Count: > 0 } found ? found : phrases.Each.Select(read).MaxBy(WordsSaid) ?? WishFound.Nothing;

    /// <summary>Neighbours share words; in the language a text is written in, most of it is understood.</summary>
    private static int WordsSaid(WishFound found) => found.Evidence.Sum(e => e.Words.Length);

    private static IEnumerable<WishHit> Said(PhraseBook phrases, PrivateText text, (Topic Topic, WishSaid Said)[] ways)
    {
        var words = WordList.Of(text.Value);
        if (words.Count == 0) return [];
        var sentence = new WishSentences(phrases, words);
        return Outermost([.. ways.SelectMany(w => phrases.Find(w.Topic, words).Select(hit => new WishHit(w.Said, hit)))], phrases.Find(Topic.NotAWish, words))
            .Where(hit => !sentence.IsInquiry(hit.Phrase))
            .Select(sentence.Weigh);
    }

    /// <summary>A phrase inside a longer one of another meaning does not count: "post it" in "I will post it myself".</summary>
    private static IEnumerable<WishHit> Outermost(IReadOnlyList<WishHit> hits, IReadOnlyList<PhraseHit> masks) => hits.Where(hit =>
        hit.Said == WishSaid.Unsure
        || (!masks.Any(m => m.Overlaps(hit.Phrase) && m.Length >= hit.Phrase.Length) && !hits.Any(other => other.Phrase.Overlaps(hit.Phrase) && Outdoes(other, hit))));

    /// <summary>"Post it to my home address" and "I want to post it myself" are about returning, however long the words about posting are.</summary>
    private static bool Outdoes(WishHit other, WishHit hit) => (other.Said, hit.Said) switch
    {
        (WishSaid.Return or WishSaid.ReturnByEmail or WishSaid.ReturnOnPaper, WishSaid.Post) => true,
        (WishSaid.Post, WishSaid.Return or WishSaid.ReturnByEmail or WishSaid.ReturnOnPaper) => false,
        (WishSaid.ReturnByEmail or WishSaid.ReturnOnPaper, WishSaid.Return) or (WishSaid.Return, WishSaid.ReturnByEmail or WishSaid.ReturnOnPaper) or (WishSaid.Unsure, _) => false,
        _ => other.Said != hit.Said && other.Phrase.Length > hit.Phrase.Length,
    };

    private static WishFound Verdict(IReadOnlyList<WishHit> hits)
    {
        var plain = hits.Where(h => h.Force == WishForce.Plain).ToList();
        EquatableList<Evidence> evidence = [.. hits.Select(h => h.Evidence).Distinct()];
        if (hits.Any(h => h.Force == WishForce.Conditional) || plain.Any(h => h.Said == WishSaid.Unsure)) return new(Wish.NotSaid, evidence, Contradictory: true);
        return plain.Select(h => h.Said).Distinct().Order().ToList() switch
        {
            [] => new(Wish.NotSaid, evidence),
            [WishSaid.Post] => new(Wish.Post, evidence),
            [WishSaid.Return] or [WishSaid.ReturnByEmail] or [WishSaid.Return, WishSaid.ReturnByEmail] => new(Wish.ReturnByEmail, evidence),
            [WishSaid.ReturnOnPaper] or [WishSaid.Return, WishSaid.ReturnOnPaper] => new(Wish.ReturnOnPaper, evidence),
            _ => new(Wish.NotSaid, evidence, Contradictory: true),
        };
    }
}
