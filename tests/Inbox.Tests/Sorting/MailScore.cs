using System.Text.RegularExpressions;
using Inbox.Casework.Mail;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Tests.Sorting;

/// <summary>How one labelled mail was sorted.</summary>
/// <param name="Misses">What was wrong, by the name of the figure it counts for.</param>
internal sealed partial record MailScore(LabelledMail Label, IReadOnlyList<string> Misses)
{
    public const string Kind = "kind", WrongPrisoner = "wrong prisoner", NotRecognised = "letter not recognised", Asked = "asked though clear",
        Wish = "wish asked", WrongWish = "wish wrong", Lost = "words lost", Foreign = "foreign words left", Machine = "machine answered",
        NoAnswer = "person not answered", Language = "language", Candidates = "candidates";

    public bool IsLetter => Label.Kind == "letter";

    public static MailScore Of(LabelledMail label, IncomingMail mail, Sorted sorted) => new(label, [.. Wrong(label, mail, sorted)]);

    private static IEnumerable<string> Wrong(LabelledMail label, IncomingMail mail, Sorted sorted)
    {
        if (sorted.Kind != label.Kind) yield return $"{Kind}: {sorted.Kind}";
        if (label.Kind == "letter" && sorted.Kind != "letter") yield return NotRecognised;
        foreach (var miss in Addressees(label, sorted)) yield return miss;
        if (Choice(sorted) != label.Choice) yield return Choice(sorted) is null ? Wish : $"{WrongWish}: {Choice(sorted)}";
        if (sorted.MayAnswer && !label.Reply) yield return Machine;
        if (!sorted.MayAnswer && label.Reply) yield return NoAnswer;
        foreach (var miss in Words(label, sorted)) yield return miss;
        if (label.Language is { } language && LanguageOf(mail, sorted).Code != language && (label.Letter ?? "").Length > 100) yield return $"{Language}: {LanguageOf(mail, sorted)}";
    }

    private static IEnumerable<string> Addressees(LabelledMail label, Sorted sorted)
    {
        if (label.Prisoners is not { } right || label.Kind != "letter") yield break;
        var found = sorted is Sorted.Letters letters ? letters.Each.Select(l => l.Prisoner.Text).ToList() : [];
        if (found.Except(right).Any()) yield return $"{WrongPrisoner}: {string.Join(' ', found)}";
        if (right.Except(found).Any()) yield return Asked;
        if (sorted is Sorted.Unclear unclear && label.Candidates.Except(unclear.Candidates.Select(c => c.Text)).Any()) yield return Candidates;
    }

    private static IEnumerable<string> Words(LabelledMail label, Sorted sorted)
    {
        if (label.Letter is not { } letter) yield break;
        var (right, found) = (Bag(letter), Bag(LetterOf(sorted)));
        if (Missing(right, found) is { Count: > 0 } lost) yield return $"{Lost}: {string.Join(' ', lost.Take(8))}";
        if (Missing(found, right) is { Count: > 0 } foreign) yield return $"{Foreign}: {string.Join(' ', foreign.Take(8))}";
    }

    private static string LetterOf(Sorted sorted) => sorted switch
    {
        Sorted.Letters letters => string.Join("\n\n", letters.Each.Select(l => l.Text.Value).Distinct()),
        Sorted.Unclear unclear => string.Join("\n\n", unclear.Texts.Select(t => t.Value)),
        _ => "",
    };

    private static string? Choice(Sorted sorted) => WishOf(sorted) switch
    {
        Casework.Sorting.Wish.Post => "post",
        Casework.Sorting.Wish.ReturnByEmail => "return",
        Casework.Sorting.Wish.ReturnOnPaper => "return-by-post",
        _ => null,
    };

    private static Wish WishOf(Sorted sorted) => sorted switch
    {
        Sorted.Letters s => s.Wish.Wish,
        Sorted.Choice s => s.Wish.Wish,
        Sorted.Unclear s => s.Wish.Wish,
        _ => Casework.Sorting.Wish.NotSaid,
    };

    private static Language LanguageOf(IncomingMail mail, Sorted sorted) => sorted is Sorted.Letters letters ? letters.Each[0].Language : mail.Language;

    private static List<string> Missing(List<string> from, List<string> inside)
    {
        var left = inside.CountBy(w => w).ToDictionary();
        return [.. from.Where(word => left.GetValueOrDefault(word) == 0 || left[word]-- == 0)];
    }

    private static List<string> Bag(string text) => [.. WordPattern().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex WordPattern();
}
