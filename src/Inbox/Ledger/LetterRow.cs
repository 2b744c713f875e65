using System.Diagnostics;
using Inbox.Casework.Letters;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Ledger;

/// <summary>A letter's state as the table <c>letters</c> has it.</summary>
internal sealed record LetterRow(
    string CaseNumber, string Stage, string Prisoner, string Wish, string SupporterAddress, string SupporterName, string SupporterLanguage,
    string Language, long Opened, long? Due, string? Why, long Revision)
{
    public const string Columns =
        """
        case_number as CaseNumber, stage, prisoner, wish, supporter_address as SupporterAddress, supporter_name as SupporterName,
        supporter_language as SupporterLanguage, language, opened, due, why, revision
        """;

    public static LetterRow From(Letter letter, long revision) => letter switch
    {
        Letter.InTranslation l => From(l.Facts, "in-translation", l.Wish, l.Due, null, revision),
        Letter.InRussian l => From(l.Facts, "in-russian", l.Wish, null, null, revision),
        Letter.WithHuman l => From(l.Facts, "with-human", l.Wish, null, l.Why, revision),
        _ => throw new UnreachableException("a letter that is not opened has no row"),
    };

    public Letter ToLetter()
    {
        var wish = Enum.Parse<Wish>(Wish);
        return Stage switch
        {
            "in-translation" => new Letter.InTranslation(Facts(), wish, Moment.FromRow(Due ?? 0)),
            "in-russian" => new Letter.InRussian(Facts(), wish),
            "with-human" => new Letter.WithHuman(Facts(), wish, Why ?? ""),
            _ => throw new LedgerException($"case {CaseNumber} is in the unknown stage {Stage}"),
        };
    }

    private static LetterRow From(LetterFacts facts, string stage, Wish wish, DateTimeOffset? due, string? why, long revision) => new(
        facts.Case.Text, stage, facts.Prisoner.Text, wish.ToString(), facts.Supporter.Address.Text, facts.Supporter.Name.Value,
        facts.Supporter.Language.Code, facts.Language.Code, facts.Opened.ToRow(), due?.ToRow(), why, revision);

    private LetterFacts Facts() => new(
        Casework.Values.CaseNumber.Parse(CaseNumber),
        PrisonerSlug.Parse(Prisoner),
        new Supporter(EmailAddress.Parse(SupporterAddress), new PrivateText(SupporterName), new Language(SupporterLanguage)),
        new Language(Language),
        Moment.FromRow(Opened));
}
