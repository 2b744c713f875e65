using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>
/// Everything a letter goes through. The policy in plain English:
/// a letter that arrives is translated at once, whatever its wish; one that is in Russian already waits for nothing but the wish.
/// Who wants it posted is asked for the postage; who wants it back gets the address; who has not said is asked once, and settles it once.
/// A change of mind, a prisoner who cannot be written to, an overdue translation, and all that stands nowhere here go to a person.
/// </summary>
public static class LetterDecider
{
    public static Decision Decide(Letter letter, LetterInput input, CaseRules rules, DateTimeOffset now) => (letter, input) switch
    {
        (Letter.Unopened, LetterInput.Arrived a) when Obstacle(a) is { } why => Hold(a, why),
        (Letter.Unopened, LetterInput.Arrived a) => Open(a, rules, now),
        (Letter.InTranslation l, LetterInput.WishSaid s) => Settle(l, l.Facts, l.Wish, s, w => l with { Wish = w }, rules, now),
        (Letter.InRussian l, LetterInput.WishSaid s) => Settle(l, l.Facts, l.Wish, s, w => l with { Wish = w }, rules, now),
        (Letter.WithHuman l, LetterInput.WishSaid s) => Held(l with { Wish = s.Wish }, $"the supporter said what to do ({Words(s.Wish)}) while the letter waits for a person"),
        (Letter.InTranslation l, LetterInput.TimePassed) when now >= l.Due => Held(new Letter.WithHuman(l.Facts, l.Wish, Overdue), Overdue),
        (_, LetterInput.TimePassed) => Decision.Nothing(letter, "nothing is due"),
        _ => Decision.Nothing(letter, "this cannot happen to a letter in this state") with { Pen = "something happened to a letter that cannot happen in its state" },
    };

    private const string Overdue = "the translation did not come by its due date";

    private static string? Obstacle(LetterInput.Arrived a) => (a.Prisoner.Status, a.MayAnswer) switch
    {
        (PrisonerStatus.Released, _) => "the prisoner has been released",
        (PrisonerStatus.Deceased, _) => "the prisoner has died",
        (PrisonerStatus.Transferred, _) => "the prisoner has been transferred and the new address is not known",
        (PrisonerStatus.Unknown, _) => "it is not known where the prisoner is",
        (_, false) => "the sender must not be answered automatically",
        _ when a.Prisoner.Verified is null => "nobody has checked the prisoner's address yet",
        _ => null,
    };

    private static Decision Open(LetterInput.Arrived a, CaseRules rules, DateTimeOffset now)
    {
        var noted = new NotedLetter(a.Facts.Case, a.Prisoner, !Untranslated(a));
        var answer = Answer(a.Facts.Supporter, noted, a.Wish, rules, now);
        if (!Untranslated(a)) return new Decision(new Letter.InRussian(a.Facts, a.Wish), [], [answer], $"a letter in Russian: no translation needed; wish: {Words(a.Wish)}");

        var due = now + rules.TranslationDue;
        var translator = a.ToBeTranscribed ? null : a.Translator;
        var task = new TranslationTask(a.Facts.Case, a.Facts.Language, translator?.Id, a.TaskToken, due);
        EquatableList<Note> notes = translator is null
            ? [answer]
            : [answer, new Note.TranslationOffer(translator, task, noted, a.Facts.Supporter.FirstName, a.Text)];
        var pen = a.ToBeTranscribed ? "the letter, or part of it, is a picture or scan: somebody has to type it before it can be translated"
            : translator is null ? $"nobody free translates from this language ({a.Facts.Language})"
            : null;
        return new Decision(new Letter.InTranslation(a.Facts, a.Wish, due), [task], notes, $"a letter to translate (language: {a.Facts.Language}); wish: {Words(a.Wish)}", pen);
    }

    private static Decision Settle(
        Letter letter, LetterFacts facts, Wish before, LetterInput.WishSaid said, Func<Wish, Letter> with, CaseRules rules, DateTimeOffset now) => (before, said.Wish) switch
    {
        (_, Wish.NotSaid) => Decision.Nothing(letter, "no wish was said"),
        _ when before == said.Wish => Decision.Nothing(letter, $"the wish was known already: {Words(before)}"),
        (Wish.NotSaid, _) when !said.MayAnswer => Held(new Letter.WithHuman(facts, said.Wish, "the sender must not be answered automatically"), "the sender must not be answered automatically"),
        (Wish.NotSaid, _) => new Decision(
            with(said.Wish),
            [],
            [Answer(facts.Supporter, new NotedLetter(facts.Case, said.Prisoner, letter is Letter.InRussian), said.Wish, rules, now)],
            $"the supporter settled the wish: {Words(said.Wish)}"),
        _ => Held(new Letter.WithHuman(facts, before, "the supporter changed the wish"), $"the supporter wished to {Words(before)} and now to {Words(said.Wish)}"),
    };

    private static Note Answer(Supporter supporter, NotedLetter letter, Wish wish, CaseRules rules, DateTimeOffset now)
    {
        var postage = rules.Postage.On(DateOnly.FromDateTime(now.UtcDateTime));
        return wish switch
        {
            Wish.Post => new Note.PostageRequest(supporter, [letter], postage),
            Wish.ReturnByEmail => new Note.AddressInstructions(supporter, [letter], OnPaper: false),
            Wish.ReturnOnPaper => new Note.AddressInstructions(supporter, [letter], OnPaper: true),
            _ => new Note.WishQuestion(supporter, [letter], postage),
        };
    }

    private static bool Untranslated(LetterInput.Arrived a) => a.Facts.NeedsTranslation || a.ToBeTranscribed;

    private static Decision Hold(LetterInput.Arrived a, string why) => Held(new Letter.WithHuman(a.Facts, a.Wish, why), why);

    private static Decision Held(Letter.WithHuman letter, string why) => new(letter, [], [], why, Pen: why);

    private static string Words(Wish wish) => wish switch
    {
        Wish.Post => "post it",
        Wish.ReturnByEmail => "return it by email",
        Wish.ReturnOnPaper => "return it on paper",
        _ => "not said",
    };
}
