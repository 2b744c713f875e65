using Inbox.Casework.Letters;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Letters;

public sealed class MailDeciderTests
{
    private static readonly MailDecider Decider = new(
        new PrisonerRegister([Given.Zhilin, Given.Sample]), new VolunteerRoster([Given.Vera]), Given.Rules);

    private static readonly MailFile File = new(Given.Ann, [Given.Number, Given.OtherNumber], ["token", "token2"], [], [], new AnswersGiven(0, 0));

    [Fact]
    public void Two_letters_in_one_mail_are_two_cases_and_one_answer()
    {
        var decision = Decider.Decide(Mail(Wish.Post, Given.Zhilin, Given.Sample), File, Given.Now);

        decision.Steps.Select(s => s.Case).ShouldBe([Given.Number, Given.OtherNumber]);
        decision.Notes.OfType<Note.PostageRequest>().ShouldHaveSingleItem().Letters.Select(l => l.Prisoner.Slug).ShouldBe([Given.Zhilin.Slug, Given.Sample.Slug]);
        decision.Notes.OfType<Note.TranslationOffer>().Count().ShouldBe(2);
    }

    [Fact]
    public void A_letter_from_nobody_waits_for_a_person()
    {
        var decision = Decider.Decide(Mail(Wish.Post, Given.Zhilin), File with { Sender = null }, Given.Now);

        decision.Steps.ShouldBeEmpty();
        decision.Notes.ShouldBeEmpty();
        decision.Pen.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(MachineKind.AutoReply)]
    [InlineData(MachineKind.Bounce)]
    [InlineData(MachineKind.Bulk)]
    public void A_machine_is_never_answered(MachineKind kind) =>
        Decider.Decide(new Sorted.Machine(kind, null, "a machine", []), File, Given.Now).Notes.ShouldBeEmpty();

    [Fact]
    public void A_bounce_is_shown_to_a_person() =>
        Decider.Decide(new Sorted.Machine(MachineKind.Bounce, null, "a bounce", []), File, Given.Now).Pen.ShouldNotBeNull();

    [Theory]
    [InlineData(5, 0)]
    [InlineData(0, 100)]
    public void Answers_end_at_the_caps_and_the_letter_is_kept(int toSender, int overall)
    {
        var decision = Decider.Decide(Mail(Wish.Post, Given.Zhilin), File with { Answers = new AnswersGiven(toSender, overall) }, Given.Now);

        decision.Notes.ShouldAllBe(n => n is Note.TranslationOffer);
        decision.Steps.Count.ShouldBe(1);
        decision.Pen.ShouldNotBeNull();
    }

    [Fact]
    public void The_last_answer_before_the_cap_still_goes_out() =>
        Decider.Decide(Mail(Wish.Post, Given.Zhilin), File with { Answers = new AnswersGiven(4, 99) }, Given.Now)
            .Notes.ShouldContain(n => n is Note.PostageRequest);

    [Fact]
    public void An_answer_about_nobody_s_letter_waits_for_a_person()
    {
        var choice = new Sorted.Choice([Given.Number], new WishFound(Wish.Post, []), "a choice", []) { MayAnswer = true };

        Decider.Decide(choice, File, Given.Now).Pen.ShouldNotBeNull();
    }

    [Fact]
    public void A_choice_settles_every_letter_it_is_about()
    {
        var choice = new Sorted.Choice([Given.Number], new WishFound(Wish.Post, []), "a choice", []) { MayAnswer = true };
        var letter = new Letter.InRussian(Given.Facts(Language.Russian), Wish.NotSaid);

        var decision = Decider.Decide(choice, File with { Letters = [letter] }, Given.Now);

        decision.Steps.ShouldHaveSingleItem().Decision.Next.ShouldBe(letter with { Wish = Wish.Post });
        decision.Notes.ShouldHaveSingleItem().ShouldBeOfType<Note.PostageRequest>();
    }

    [Fact]
    public void Thanks_need_neither_answer_nor_person()
    {
        var decision = Decider.Decide(new Sorted.Request(RequestKind.Thanks, [], [], "thanks", []) { MayAnswer = true }, File, Given.Now);

        decision.Notes.ShouldBeEmpty();
        decision.Pen.ShouldBeNull();
    }

    private static Sorted.Letters Mail(Wish wish, params Prisoner[] prisoners) => new(
        prisoners.Select(p => new SortedLetter(p.Slug, new PrivateText($"Dear {p.Name.Latin}"), Language.English)).ToEquatableList(),
        new WishFound(wish, []), "a letter", [])
    {
        MayAnswer = true,
    };
}
