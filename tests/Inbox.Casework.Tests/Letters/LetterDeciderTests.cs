using Inbox.Casework.Letters;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Letters;

public sealed class LetterDeciderTests
{
    private static readonly Letter Unopened = new Letter.Unopened();
    private static readonly DateTimeOffset Due = Given.Now + Given.Rules.TranslationDue;

    [Fact]
    public void A_letter_to_be_posted_is_translated_and_gets_the_postage_request()
    {
        var decision = Given.When(Unopened, Given.Arrived(Wish.Post, translator: Given.Vera));

        decision.Next.ShouldBe(new Letter.InTranslation(Given.Facts(), Wish.Post, Due));
        decision.Tasks.ShouldBe([new TranslationTask(Given.Number, Language.English, "vera", "token", Due)]);
        decision.Notes[0].ShouldBe(new Note.PostageRequest(Given.Ann, [new NotedLetter(Given.Number, Given.Zhilin, false)], Given.Postage));
        decision.Notes[1].ShouldBeOfType<Note.TranslationOffer>().WriterFirstName.Value.ShouldBe("Ann");
        decision.Pen.ShouldBeNull();
    }

    [Theory]
    [InlineData(Wish.ReturnByEmail, false)]
    [InlineData(Wish.ReturnOnPaper, true)]
    public void A_letter_to_be_returned_gets_the_address(Wish wish, bool onPaper) =>
        Given.When(Unopened, Given.Arrived(wish, translator: Given.Vera)).Notes[0]
            .ShouldBe(new Note.AddressInstructions(Given.Ann, [new NotedLetter(Given.Number, Given.Zhilin, false)], onPaper));

    [Fact]
    public void A_letter_without_a_wish_gets_one_question_and_is_translated_meanwhile()
    {
        var decision = Given.When(Unopened, Given.Arrived(translator: Given.Vera));

        decision.Notes.Count.ShouldBe(2);
        decision.Notes[0].ShouldBeOfType<Note.WishQuestion>();
        decision.Next.ShouldBeOfType<Letter.InTranslation>().Wish.ShouldBe(Wish.NotSaid);
    }

    [Fact]
    public void A_letter_in_Russian_needs_no_translation_and_says_so()
    {
        var decision = Given.When(Unopened, Given.Arrived(Wish.Post, Language.Russian, translator: Given.Vera));

        decision.Next.ShouldBe(new Letter.InRussian(Given.Facts(Language.Russian), Wish.Post));
        decision.Tasks.ShouldBeEmpty();
        decision.Notes.ShouldHaveSingleItem().Letters[0].Translated.ShouldBeTrue();
    }

    [Fact]
    public void A_language_nobody_translates_is_answered_and_shown_to_a_person()
    {
        var decision = Given.When(Unopened, Given.Arrived(Wish.Post, new Language("fi")));

        decision.Notes.ShouldHaveSingleItem().ShouldBeOfType<Note.PostageRequest>();
        decision.Tasks.ShouldHaveSingleItem().VolunteerId.ShouldBeNull();
        decision.Pen.ShouldNotBeNull();
    }

    [Fact]
    public void Handwriting_is_not_offered_to_a_translator_before_somebody_has_typed_it()
    {
        var decision = Given.When(Unopened, Given.Arrived(Wish.Post, Language.Unknown, translator: Given.Vera, transcribe: true));

        decision.Tasks.ShouldHaveSingleItem().VolunteerId.ShouldBeNull();
        decision.Notes.ShouldNotContain(n => n is Note.TranslationOffer);
        decision.Pen.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(PrisonerStatus.Released)]
    [InlineData(PrisonerStatus.Deceased)]
    [InlineData(PrisonerStatus.Transferred)]
    [InlineData(PrisonerStatus.Unknown)]
    public void A_prisoner_who_cannot_be_written_to_goes_to_a_person(PrisonerStatus status) =>
        ShouldBeHeld(Given.When(Unopened, Given.Arrived(Wish.Post, prisoner: Given.Zhilin with { Status = status }, translator: Given.Vera)));

    [Fact]
    public void An_address_nobody_has_checked_is_given_to_nobody() =>
        ShouldBeHeld(Given.When(Unopened, Given.Arrived(Wish.ReturnByEmail, prisoner: Given.Zhilin with { Verified = null }, translator: Given.Vera)));

    [Fact]
    public void A_sender_who_must_not_be_answered_gets_no_answer_and_loses_no_letter()
    {
        var decision = Given.When(Unopened, Given.Arrived(Wish.Post, translator: Given.Vera, mayAnswer: false));

        ShouldBeHeld(decision);
        decision.Next.ShouldBeOfType<Letter.WithHuman>().Wish.ShouldBe(Wish.Post);
    }

    [Fact]
    public void A_follow_up_settles_the_wish()
    {
        var decision = Given.When(new Letter.InTranslation(Given.Facts(), Wish.NotSaid, Due), Said(Wish.Post));

        decision.Next.ShouldBe(new Letter.InTranslation(Given.Facts(), Wish.Post, Due));
        decision.Notes.ShouldHaveSingleItem().ShouldBeOfType<Note.PostageRequest>();
        decision.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_wish_said_again_is_not_answered_again()
    {
        var letter = new Letter.InTranslation(Given.Facts(), Wish.Post, Due);

        var decision = Given.When(letter, Said(Wish.Post));

        decision.Next.ShouldBe(letter);
        decision.Notes.ShouldBeEmpty();
        decision.Pen.ShouldBeNull();
    }

    [Fact]
    public void A_change_of_mind_goes_to_a_person() =>
        ShouldBeHeld(Given.When(new Letter.InTranslation(Given.Facts(), Wish.Post, Due), Said(Wish.ReturnByEmail)));

    [Fact]
    public void A_wish_said_while_a_person_looks_is_kept_for_that_person()
    {
        var decision = Given.When(new Letter.WithHuman(Given.Facts(), Wish.NotSaid, "why"), Said(Wish.Post));

        decision.Next.ShouldBe(new Letter.WithHuman(Given.Facts(), Wish.Post, "why"));
        decision.Notes.ShouldBeEmpty();
        decision.Pen.ShouldNotBeNull();
    }

    [Fact]
    public void A_translation_that_does_not_come_is_shown_to_a_person_when_it_is_due()
    {
        var letter = new Letter.InTranslation(Given.Facts(), Wish.Post, Due);

        Given.When(letter, new LetterInput.TimePassed(), Due - TimeSpan.FromSeconds(1)).ShouldBe(Decision.Nothing(letter, "nothing is due"));
        ShouldBeHeld(Given.When(letter, new LetterInput.TimePassed(), Due));
    }

    public static TheoryData<Letter> EveryState => [Unopened, new Letter.InTranslation(Given.Facts(), Wish.Post, Due), new Letter.InRussian(Given.Facts(), Wish.NotSaid), new Letter.WithHuman(Given.Facts(), Wish.Post, "why")];

    [Theory]
    [MemberData(nameof(EveryState))]
    public void Every_state_has_an_answer_to_everything_that_can_happen(Letter letter)
    {
        foreach (var input in new LetterInput[] { Given.Arrived(Wish.Post), Said(Wish.Post), Said(Wish.NotSaid), new LetterInput.TimePassed() })
        {
            var decision = Given.When(letter, input);

            decision.Reason.ShouldNotBeNullOrWhiteSpace();
            decision.Next.ShouldNotBeNull();
        }
    }

    private static LetterInput.WishSaid Said(Wish wish) => new(wish, Given.Zhilin, MayAnswer: true);

    private static void ShouldBeHeld(Decision decision)
    {
        decision.Next.ShouldBeOfType<Letter.WithHuman>().Why.ShouldNotBeNullOrWhiteSpace();
        decision.Notes.ShouldBeEmpty();
        decision.Tasks.ShouldBeEmpty();
        decision.Pen.ShouldNotBeNull();
    }
}
