using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>From what a mail is to what follows: each letter is decided on its own, and the answers are gathered into one.</summary>
public sealed class MailDecider(PrisonerRegister register, VolunteerRoster roster, CaseRules rules)
{
    public MailDecision Decide(Sorted sorted, MailFile file, DateTimeOffset now) => Capped(Gathered(sorted, file, now), file.Answers);

    private MailDecision Gathered(Sorted sorted, MailFile file, DateTimeOffset now) => sorted switch
    {
        Sorted.Letters when file.Sender is null => ForPerson(sorted, "a letter whose sender cannot be answered"),
        Sorted.Letters s => Of(sorted, [.. s.Each.Select((letter, i) => Arrive(s, letter, file, i, now))]),
        Sorted.Choice { Wish.Wish: Wish.NotSaid } => ForPerson(sorted, "an answer to our question that does not settle it"),
        Sorted.Choice s when file.Letters.Count == 0 => ForPerson(s, "an answer about letters the ledger does not have"),
        Sorted.Choice s => Choose(s, file, now),
        Sorted.Machine { Wrote: MachineKind.Bounce } => ForPerson(sorted, "an earlier mail of ours was not delivered"),
        Sorted.Machine or Sorted.Request { Wants: RequestKind.Thanks } => Of(sorted, []),
        _ => ForPerson(sorted, sorted.Reason),
    };

    private LetterStep Arrive(Sorted.Letters mail, SortedLetter letter, MailFile file, int index, DateTimeOffset now)
    {
        var number = file.NewCases[index];
        var facts = new LetterFacts(number, letter.Prisoner, file.Sender!, letter.Language, now);
        var translator = VolunteerChoice.Choose(roster, letter.Language, file.Loads, number.Text);
        var arrived = new LetterInput.Arrived(
            facts, register.Find(letter.Prisoner)!, mail.Wish.Wish, letter.Text, letter.ToBeTranscribed, mail.MayAnswer, translator, file.TaskTokens[index]);
        var unopened = new Letter.Unopened();
        return new LetterStep(number, unopened, LetterDecider.Decide(unopened, arrived, rules, now), letter.Text);
    }

    private MailDecision Choose(Sorted.Choice choice, MailFile file, DateTimeOffset now)
    {
        var steps = file.Letters.Select(letter => Step(letter, choice, now)).ToList();
        return steps.Any(s => s is null) ? ForPerson(choice, "an answer about a prisoner who is not in the register any more") : Of(choice, [.. steps.OfType<LetterStep>()]);
    }

    private LetterStep? Step(Letter letter, Sorted.Choice choice, DateTimeOffset now) =>
        letter.Facts is { } facts && register.Find(facts.Prisoner) is { } prisoner
            ? new LetterStep(facts.Case, letter, LetterDecider.Decide(letter, new LetterInput.WishSaid(choice.Wish.Wish, prisoner, choice.MayAnswer), rules, now), null)
            : null;

    private static MailDecision Of(Sorted sorted, EquatableList<LetterStep> steps) =>
        new(sorted.Kind, steps, NoteGathering.Gather(steps.SelectMany(s => s.Decision.Notes)), sorted.Reason, null);

    private static MailDecision ForPerson(Sorted sorted, string why) => new(sorted.Kind, [], [], sorted.Reason, why);

    /// <summary>The backstop against loops that holds when every detection has failed.</summary>
    private MailDecision Capped(MailDecision decision, AnswersGiven given)
    {
        var over = given.ToSender >= rules.AnswersPerAddressPerDay ? "this address has had all automatic answers of one day"
            : given.Overall >= rules.AnswersPerDay ? "all automatic answers of one day are used up"
            : null;
        if (over is null || decision.Notes.All(n => n is Note.TranslationOffer)) return decision;
        return decision with { Notes = decision.Notes.Where(n => n is Note.TranslationOffer).ToEquatableList(), Pen = $"{over}; no answer was sent" };
    }
}
