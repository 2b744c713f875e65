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
    public WishFound Read(PrivateText subject, PrivateText note) => Verdict([.. Said(subject, Ways), .. Said(note, Ways)]);

    /// <summary>Reads the answer to our question what to do with a letter: here "the first option" and a bare "return" count too.</summary>
    public WishFound ReadAnswer(PrivateText words) => Verdict([.. Said(words, Answers)]);

    private IEnumerable<WishHit> Said(PrivateText text, (Topic Topic, WishSaid Said)[] ways)
    {
        var words = WordList.Of(text.Value);
        if (words.Count == 0) return [];
        var sentence = new WishSentences(phrases, words);
        return Outermost([.. ways.SelectMany(w => phrases.Find(w.Topic, words).Select(hit => new WishHit(w.Said, hit)))], phrases.Find(Topic.NotAWish, words))
            .Select(sentence.Weigh);
    }

    /// <summary>A phrase inside a longer one of another meaning does not count: "post it" in "I will post it myself".</summary>
    private static IEnumerable<WishHit> Outermost(IReadOnlyList<WishHit> hits, IReadOnlyList<PhraseHit> masks) => hits.Where(hit =>
        !masks.Any(m => m.Overlaps(hit.Phrase) && m.Length >= hit.Phrase.Length)
        && !hits.Any(other => other.Said != hit.Said && other.Phrase.Overlaps(hit.Phrase) && other.Phrase.Length > hit.Phrase.Length && !Refines(hit.Said, other.Said)));

    /// <summary>How it is to be returned only adds to the wish to have it returned.</summary>
    private static bool Refines(WishSaid one, WishSaid other) => one is WishSaid.Return && other is WishSaid.ReturnByEmail or WishSaid.ReturnOnPaper;

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
