using Inbox.Casework.People;
using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>Everything we ever say to somebody. Each case has one template of the same name in every wording.</summary>
public abstract record Note
{
    private Note(EquatableList<NotedLetter> letters) => Letters = letters;

    /// <summary>The letters it speaks of, in the order of the mail; at least one.</summary>
    public EquatableList<NotedLetter> Letters { get; init; }

    /// <summary>Whom it goes to.</summary>
    public abstract EmailAddress Recipient { get; }

    /// <summary>What it is written in, where we have wording for it.</summary>
    public abstract Language Language { get; }

    /// <summary>We post for you: what it costs, how to pay, that the letter goes either way.</summary>
    /// <param name="Postage">For one letter, one amount a currency.</param>
    public sealed record PostageRequest(Supporter Supporter, EquatableList<NotedLetter> Letters, EquatableList<Money> Postage) : Note(Letters)
    {
        public override EmailAddress Recipient => Supporter.Address;

        public override Language Language => Supporter.Language;
    }

    /// <summary>You post it yourself: the address in Russian, and how to post from abroad.</summary>
    /// <param name="OnPaper">True when the supporter asked for the translation on paper.</param>
    public sealed record AddressInstructions(Supporter Supporter, EquatableList<NotedLetter> Letters, bool OnPaper) : Note(Letters)
    {
        public override EmailAddress Recipient => Supporter.Address;

        public override Language Language => Supporter.Language;
    }

    /// <summary>Thank you; shall we post it or return it? One question.</summary>
    /// <param name="Postage">For one letter, one amount a currency.</param>
    public sealed record WishQuestion(Supporter Supporter, EquatableList<NotedLetter> Letters, EquatableList<Money> Postage) : Note(Letters)
    {
        public override EmailAddress Recipient => Supporter.Address;

        public override Language Language => Supporter.Language;
    }

    /// <summary>Would you translate this letter?</summary>
    /// <param name="WriterFirstName">Blank when not known. The volunteer never learns more about the writer.</param>
    public sealed record TranslationOffer(
        Volunteer Volunteer, TranslationTask Task, NotedLetter Letter, PrivateText WriterFirstName, PrivateText Text) : Note([Letter])
    {
        public override EmailAddress Recipient => Volunteer.Address;

        /// <summary>Volunteers are addressed in English, the project's working language.</summary>
        public override Language Language => Language.English;
    }
}
