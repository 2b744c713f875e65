namespace Inbox.Casework.Prisoners;

/// <summary>A person letters can be written to.</summary>
public sealed record Prisoner
{
    public required PrisonerSlug Slug { get; init; }

    public required PrisonerName Name { get; init; }

    /// <summary>Year of birth; null when not known.</summary>
    public int? Born { get; init; }

    public PrisonerStatus Status { get; init; } = PrisonerStatus.Imprisoned;

    /// <summary>The prison in English, e.g. <c>Penal Colony No. 3, Irkutsk region</c>.</summary>
    public required string Facility { get; init; }

    public required PostalAddress Address { get; init; }

    /// <summary>The day a person last checked the address; null when nobody has.</summary>
    public DateOnly? Verified { get; init; }

    /// <summary>The page about the prisoner; null when there is none.</summary>
    public Uri? Page { get; init; }

    /// <summary>The address in the one-line form of the published page: postcode, lines, dative, year of birth.</summary>
    public string PublishedAddress =>
        string.Join(", ", [Address.Postcode, .. Address.Lines, Name.Dative, .. Born is { } year ? [$"{year} г. р."] : Array.Empty<string>()]);
}
