using Inbox.Casework.Sorting.Phrases;

namespace Inbox.Casework.Sorting;

/// <summary>Weighs a phrase by the sentence around it: denied, a second choice, on condition, or plain.</summary>
internal sealed class WishSentences
{
    private const int ReachOfNegation = 5;
    private const int ReachOfNegationAfter = 3;
    private readonly WordList _words;
    private readonly List<PhraseHit> _negations;
    private readonly IReadOnlyList<PhraseHit> _negationsAfter;
    private readonly IReadOnlyList<PhraseHit> _turns;
    private readonly IReadOnlyList<PhraseHit> _fallbacks;
    private readonly IReadOnlyList<PhraseHit> _conditions;
    private readonly IReadOnlyList<PhraseHit> _inquiries;

    public WishSentences(PhraseBook phrases, WordList words)
    {
        _words = words;
        var apparent = phrases.Find(Topic.NotANegation, words);
        _negations = [.. phrases.Find(Topic.Negation, words).Where(n => !apparent.Any(n.Overlaps))];
        _negationsAfter = phrases.Find(Topic.NegationAfter, words);
        _turns = phrases.Find(Topic.But, words);
        _fallbacks = phrases.Find(Topic.Fallback, words);
        _conditions = phrases.Find(Topic.Condition, words);
        _inquiries = phrases.Find(Topic.Inquiry, words);
    }

    /// <summary>"How much is it to post it?"</summary>
    public bool IsInquiry(PhraseHit hit) => _inquiries.Any(i => i.First < hit.End && SameSentence(i, hit));

    public WishHit Weigh(WishHit hit) => hit with { Force = ForceOf(hit.Phrase) };

    private WishForce ForceOf(PhraseHit hit)
    {
        if (_negations.Any(n => IsJustBefore(n, hit)) || _negationsAfter.Any(n => IsJustAfter(n, hit))) return WishForce.Negated;
        if (_fallbacks.Any(f => f.First < hit.First && SameSentence(f, hit))) return WishForce.Fallback;
        return _conditions.Any(c => !c.Overlaps(hit) && SameSentence(c, hit)) ? WishForce.Conditional : WishForce.Plain;
    }

    /// <summary>Inside the phrase counts too: "please do not post it".</summary>
    private bool IsJustBefore(PhraseHit negation, PhraseHit hit) =>
        negation.End < hit.End && hit.First - negation.End < ReachOfNegation
        && _words[negation.End - 1].Clause == _words[Math.Max(hit.First, negation.End)].Clause
        && SameSentence(negation, hit)
        && !_turns.Any(t => t.First >= negation.End && t.End < hit.End);

    private bool IsJustAfter(PhraseHit negation, PhraseHit hit) =>
        negation.First > hit.First && negation.First - hit.End < ReachOfNegationAfter && _words[negation.First].Clause == _words[hit.End - 1].Clause
        && SameSentence(negation, hit);

    private bool SameSentence(PhraseHit one, PhraseHit other) => _words[one.First].Sentence == _words[other.First].Sentence;
}
