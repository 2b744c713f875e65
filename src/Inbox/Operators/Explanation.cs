using Inbox.Casework.Letters;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;
using Inbox.Desk;

namespace Inbox.Operators;

/// <summary>What would be done with a mail and why, in the shape of <c>inbox explain --json</c>. The names are kept stable for scripts.</summary>
/// <param name="Choice">post | return | return-by-post; null when not said.</param>
/// <param name="Language">ISO 639-1; null when not known.</param>
/// <param name="Reply">May it be answered automatically?</param>
/// <param name="Letter">The text of all letters.</param>
/// <param name="Notes">What would be sent, by name.</param>
public sealed record Explanation(
    string File,
    string Kind,
    IReadOnlyList<string> Prisoners,
    IReadOnlyList<string> Candidates,
    string? Choice,
    string? Language,
    bool NeedsTranslation,
    bool Reply,
    IReadOnlyList<Explanation.OneLetter> Letters,
    string Letter,
    IReadOnlyList<string> Notes,
    IReadOnlyList<Explanation.OneEvidence> Evidence,
    string Reason)
{
    public sealed record OneLetter(string Prisoner, string Text, string? Language);

    /// <param name="What">What was seen, in plain English.</param>
    /// <param name="Words">The mail's own words that decided; empty when none did.</param>
    public sealed record OneEvidence(string What, string Words);

    /// <summary>Why somebody has to look at it; null when nobody need to.</summary>
    public string? Person { get; init; }

    public static Explanation Of(string file, Rehearsal.Outcome outcome) => outcome is { Sorted: { } sorted, Decision: { } decision }
        ? Of(file, outcome, sorted, decision)
        : new Explanation(file, "unreadable", [], [], null, null, false, false, [], "", [], [], outcome.Unreadable ?? "") { Person = outcome.Unreadable };

    private static Explanation Of(string file, Rehearsal.Outcome outcome, Sorted sorted, MailDecision decision)
    {
        var letters = (sorted as Sorted.Letters)?.Each ?? [];
        var language = letters.Count > 0 ? letters[0].Language : outcome.Mail!.Language;
        return new Explanation(
            file,
            sorted.Kind,
            PrisonersOf(sorted),
            sorted is Sorted.Unclear unclear ? [.. unclear.Candidates.Select(c => c.Text)] : [],
            WishOf(sorted) is { } wish ? Word(wish) : null,
            Code(language),
            letters.Any(l => l.Language != Casework.Values.Language.Russian),
            sorted.MayAnswer,
            [.. letters.Select(l => new OneLetter(l.Prisoner.Text, l.Text.Value, Code(l.Language)))],
            string.Join("\n\n", letters.Select(l => l.Text.Value).Distinct()),
            [.. decision.Notes.Select(NoteName.Of)],
            [.. EvidenceOf(sorted).Select(e => new OneEvidence(e.What, e.Words.Value))],
            sorted.Reason)
        {
            Person = decision.Pen ?? decision.Steps.Select(s => s.Decision.Pen).FirstOrDefault(p => p is not null),
        };
    }

    private static IReadOnlyList<string> PrisonersOf(Sorted sorted) => sorted switch
    {
        Sorted.Letters s => [.. s.Each.Select(l => l.Prisoner.Text).Distinct()],
        Sorted.Request s => [.. s.Prisoners.Select(p => p.Text)],
        _ => [],
    };

    private static WishFound? WishOf(Sorted sorted) => sorted switch
    {
        Sorted.Letters s => s.Wish,
        Sorted.Choice s => s.Wish,
        _ => null,
    };

    private static IEnumerable<Evidence> EvidenceOf(Sorted sorted) => WishOf(sorted) is { } wish ? sorted.Evidence.Concat(wish.Evidence).Distinct() : sorted.Evidence;

    private static string? Word(WishFound wish) => wish.Wish switch
    {
        Wish.Post => "post",
        Wish.ReturnByEmail => "return",
        Wish.ReturnOnPaper => "return-by-post",
        _ => null,
    };

    private static string? Code(Language language) => language.IsKnown ? language.Code : null;
}
