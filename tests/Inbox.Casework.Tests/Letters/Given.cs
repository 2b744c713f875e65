using Inbox.Casework.Letters;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Letters;

/// <summary>The people and letters these tests speak of.</summary>
internal static class Given
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    public static CaseNumber Number { get; } = CaseNumber.FromSequence(1);

    public static CaseNumber OtherNumber { get; } = CaseNumber.FromSequence(2);

    public static Prisoner Zhilin { get; } = Someone("mikhail-zhilin", "Mikhail Zhilin");

    public static Prisoner Sample { get; } = Someone("anna-primerova", "Anna Primerova");

    public static Supporter Ann { get; } = new(EmailAddress.Parse("ann@example.org"), new PrivateText("Ann Example"), Language.English);

    public static Volunteer Vera { get; } = new(
        "vera", "Vera", EmailAddress.Parse("vera@volunteers.test"), [Role.Translator], [Language.English], 3, "Europe/London");

    public static CaseRules Rules { get; } = new(
        new PostageTariff([
            new PostageStep(new DateOnly(2023, 4, 1), [new Money(2.20m, "GBP"), new Money(2.73m, "USD")]),
            new PostageStep(new DateOnly(2025, 4, 1), [new Money(3.20m, "GBP")]),
        ]),
        TimeSpan.FromDays(14), AnswersPerAddressPerDay: 5, AnswersPerDay: 100);

    public static EquatableList<Money> Postage => Rules.Postage.On(DateOnly.FromDateTime(Now.UtcDateTime));

    public static LetterFacts Facts(Language? language = null) => new(Number, Zhilin.Slug, Ann, language ?? Language.English, Now);

    public static LetterInput.Arrived Arrived(
        Wish wish = Wish.NotSaid, Language? language = null, Prisoner? prisoner = null, Volunteer? translator = null, bool transcribe = false, bool mayAnswer = true) =>
        new(Facts(language), prisoner ?? Zhilin, wish, new PrivateText("Dear Mikhail, …"), transcribe, mayAnswer, translator, "token");

    public static Decision When(Letter letter, LetterInput input, DateTimeOffset? now = null) => LetterDecider.Decide(letter, input, Rules, now ?? Now);

    private static Prisoner Someone(string slug, string name) => new()
    {
        Slug = PrisonerSlug.Parse(slug),
        Name = new PrisonerName(name, "Имя Фамилия", "Фамилии Имени", []),
        Born = 1986,
        Facility = "Penal Colony No. 3",
        Address = new PostalAddress("664019", ["Иркутская область"]),
        Verified = new DateOnly(2026, 9, 1),
    };
}
