using Inbox.Casework.Letters;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Wording;

/// <summary>Invented notes of every kind, in every turn a template may take: each template is tried on them before it is used.</summary>
internal static class NoteSamples
{
    private static readonly EquatableList<Money> Postage = [new Money(2.20m, "GBP"), new Money(2.73m, "USD"), new Money(2.52m, "EUR")];

    /// <summary>The templates there have to be.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All().Select(NoteName.Of).Distinct()];

    public static IEnumerable<Note> All()
    {
        foreach (var letters in SetsOfLetters())
        {
            foreach (var supporter in Supporters())
            {
                yield return new Note.PostageRequest(supporter, letters, Postage);
                yield return new Note.WishQuestion(supporter, letters, Postage);
                yield return new Note.AddressInstructions(supporter, letters, OnPaper: false);
                yield return new Note.AddressInstructions(supporter, letters, OnPaper: true);
            }

            yield return Offer(letters[0], new PrivateText("Ann"), new PrivateText("Dear friend,\n\nit is spring here."), "de");
            yield return Offer(letters[0], PrivateText.Empty, PrivateText.Empty, "");
        }
    }

    private static IEnumerable<EquatableList<NotedLetter>> SetsOfLetters()
    {
        foreach (var status in Enum.GetValues<PrisonerStatus>())
        {
            yield return [Letter(0, status, known: true, translated: false)];
            yield return [Letter(0, status, known: true, translated: true)];
            yield return [Letter(0, status, known: false, translated: false)];
        }

        yield return [Letter(0, default, known: true, translated: true), Letter(1, default, known: true, translated: false)];
        yield return [Letter(0, default, known: true, translated: true), Letter(1, default, known: false, translated: true)];
        yield return [.. Enumerable.Range(0, 5).Select(n => Letter(n, default, known: true, translated: false))];
    }

    private static IEnumerable<Supporter> Supporters()
    {
        var address = EmailAddress.Parse("ann@example.org");
        yield return new Supporter(address, new PrivateText("Ann Sample"), Language.English);
        yield return new Supporter(address, PrivateText.Empty, Language.Unknown);
    }

    private static NotedLetter Letter(int number, PrisonerStatus status, bool known, bool translated) =>
        new(CaseNumber.FromSequence(number), Prisoner(number, status, known), translated);

    /// <param name="known">False: without all that may be missing.</param>
    private static Prisoner Prisoner(int number, PrisonerStatus status, bool known) => new()
    {
        Slug = PrisonerSlug.Parse($"sample-{number}"),
        Name = new PrisonerName("Ivan Sample", "Иван Образец", "Образцу Ивану", []),
        Facility = "Penal Colony No. 0, Sample region",
        Address = new PostalAddress("000000", ["Образцовая область", "ФКУ ИК-0"]),
        Status = status,
        Born = known ? 1986 : null,
        Verified = known ? new DateOnly(2026, 9, 1) : null,
        Page = known ? new Uri("https://example.org/sample") : null,
    };

    private static Note.TranslationOffer Offer(NotedLetter letter, PrivateText writer, PrivateText text, string language)
    {
        var address = EmailAddress.Parse("volunteer@volunteers.test");
        var volunteer = new Volunteer("sample", "Vera", address, [Role.Translator], [new Language("de")], 3, "Europe/London");
        var due = new DateTimeOffset(2026, 11, 29, 18, 0, 0, TimeSpan.Zero);
        var task = new TranslationTask(letter.Case, new Language(language), volunteer.Id, "sample", due);
        return new Note.TranslationOffer(volunteer, task, letter, writer, text);
    }
}
