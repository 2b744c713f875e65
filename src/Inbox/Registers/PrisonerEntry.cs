using System.Collections.Frozen;
using Inbox.Casework.Prisoners;
using Inbox.Registers.Yaml;

namespace Inbox.Registers;

/// <summary>Reads one person of the register.</summary>
internal static class PrisonerEntry
{
    private static readonly FrozenDictionary<string, PrisonerStatus> Statuses = new Dictionary<string, PrisonerStatus>
    {
        ["imprisoned"] = PrisonerStatus.Imprisoned,
        ["in-transit"] = PrisonerStatus.InTransit,
        ["punishment-cell"] = PrisonerStatus.PunishmentCell,
        ["unknown"] = PrisonerStatus.Unknown,
        ["transferred"] = PrisonerStatus.Transferred,
        ["released"] = PrisonerStatus.Released,
        ["deceased"] = PrisonerStatus.Deceased,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null when anything is missing or wrong; it is among the mistakes then.</summary>
    /// <param name="slugOfFile">For a file with one person; null in a list.</param>
    public static Prisoner? Read(Fields fields, string? slugOfFile, DateOnly today)
    {
        var before = fields.Mistakes.All.Count;
        var name = Name(fields);
        var slug = Slug(fields, slugOfFile, name?.Latin);
        var address = Address(fields);
        var facility = fields.Needed("facility", "the prison in English, e.g. Penal Colony No. 3, Irkutsk region");
        var status = fields.OneOf("status", Statuses) ?? PrisonerStatus.Imprisoned;
        var born = fields.Number("born", 1900, today.Year - 10);
        var verified = Verified(fields, today);
        var page = fields.Link("page");
        fields.NothingElse();
        if (fields.Mistakes.All.Count > before) return null;
        return new Prisoner
        {
            Slug = slug!, Name = name!, Born = born, Status = status, Facility = facility!, Address = address!, Verified = verified, Page = page,
        };
    }

    private static PrisonerName? Name(Fields fields)
    {
        var aliases = fields.Texts("aliases");
        if (!fields.TryFields("name", "it has latin, russian and dative", out var names)) return null;
        var latin = names.Needed("latin", "the name in English, given name first, e.g. Mikhail Zhilin");
        var russian = names.Needed("russian", "given name, patronymic, surname, e.g. Михаил Алексеевич Жилин");
        var dative = names.Needed("dative", "the name as the envelope has it, e.g. Жилину Михаилу Алексеевичу; it is never computed");
        names.NothingElse();
        NameAlphabet.Check(names, "latin", latin, cyrillic: false);
        NameAlphabet.Check(names, "russian", russian, cyrillic: true);
        NameAlphabet.Check(names, "dative", dative, cyrillic: true);
        return latin is null || russian is null || dative is null
            ? null
            : new PrisonerName(latin, russian, dative, [.. aliases.Select(a => a.Value)]);
    }

    private static PrisonerSlug? Slug(Fields fields, string? slugOfFile, string? latin)
    {
        var given = fields.Text("slug");
        if (slugOfFile is not null && given is not null && given != slugOfFile)
            fields.Wrong("slug", "a file with one prisoner gives its own name as the slug; rename the file instead");
        var text = slugOfFile ?? given ?? (latin is null ? null : LatinSlug.Of(latin));
        if (text is null) return null;
        if (PrisonerSlug.TryParse(text, out var slug)) return slug;
        fields.Mistakes.Add(given is null ? fields.Line : fields.LineOf("slug"),
            $"'{text}' is no slug: lower-case Latin letters and digits with single hyphens between, e.g. mikhail-zhilin");
        return null;
    }

    private static PostalAddress? Address(Fields fields)
    {
        if (!fields.TryFields("address", "it has postcode and lines", out var address)) return null;
        var postcode = address.Needed("postcode", "six digits, e.g. \"664019\"");
        if (postcode is not null && !(postcode.Length == 6 && postcode.All(char.IsAsciiDigit)))
            address.Wrong("postcode", $"'{postcode}' is not six digits");
        var lines = address.Texts("lines");
        if (lines.Count == 0) address.Missing("lines", "the address in Russian, from the region down to the institution");
        foreach (var line in lines.Where(l => l.Value.AsSpan().ContainsAny('\n', '\r')))
            address.Mistakes.Add(line.Line, "an address line is one line");
        address.NothingElse();
        return postcode is null ? null : new PostalAddress(postcode, [.. lines.Select(l => l.Value)]);
    }

    private static DateOnly? Verified(Fields fields, DateOnly today)
    {
        var verified = fields.Date("verified");
        // A day of grace: somewhere it is tomorrow already.
        if (verified > today.AddDays(1)) fields.Wrong("verified", "is in the future; it is the day a person last checked the address");
        return verified;
    }
}
