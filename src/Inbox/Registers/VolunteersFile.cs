using System.Collections.Frozen;
using Inbox.Casework.People;
using Inbox.Casework.Values;
using Inbox.Registers.Yaml;

namespace Inbox.Registers;

/// <summary>Reads <c>volunteers.yaml</c>: a list of everybody who helps.</summary>
internal static class VolunteersFile
{
    public const string Name = "volunteers.yaml";

    private const int UsualWeeklyCap = 3;

    private static readonly FrozenDictionary<string, Role> Roles =
        Enum.GetValues<Role>().ToFrozenDictionary(r => r.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static string AllRoles => string.Join(", ", Roles.Keys.Order());

    public static (VolunteerRoster? Roster, IReadOnlyList<ConfigMistake> Mistakes) Read(string folder)
    {
        var mistakes = new MistakeList(Name);
        var volunteers = new List<Volunteer>();
        var root = ConfigFile.Read(Path.Combine(folder, Name), mistakes);
        if (root is ConfigNode.Sequence list)
        {
            foreach (var node in list.Items) Add(node, volunteers, mistakes);
        }
        else if (mistakes.All.Count == 0)
        {
            mistakes.Add(root?.Line ?? 1, "must be a list of volunteers, each starting with '- id:'");
        }

        return (mistakes.All.Count == 0 ? new VolunteerRoster([.. volunteers]) : null, mistakes.All);
    }

    private static void Add(ConfigNode node, List<Volunteer> volunteers, MistakeList mistakes)
    {
        if (Fields.Of(node, "a volunteer", mistakes) is not { } fields) return;
        var id = Id(fields);
        var address = Address(fields);
        var name = fields.Needed("name", "how we address this volunteer");
        var roles = RolesOf(fields);
        var languages = LanguagesOf(fields, roles);
        var cap = fields.Number("weekly-cap", 1, 100) ?? UsualWeeklyCap;
        var zone = TimeZone(fields);
        fields.NothingElse();
        if (id is not null && volunteers.Exists(v => v.Id == id)) fields.Wrong("id", $"'{id}' is taken by another volunteer");
        if (address is not null && volunteers.Exists(v => v.Address.WithoutPlusTag().Equals(address.WithoutPlusTag())))
            fields.Wrong("address", "another volunteer has the same address");
        if (id is not null && address is not null && name is not null)
            volunteers.Add(new Volunteer(id, name, address, roles, languages, cap, zone));
    }

    private static string? Id(Fields fields)
    {
        var id = fields.Needed("id", "a short name for the ledger, e.g. anna-de");
        if (id is not null && !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            fields.Wrong("id", $"'{id}' may have lower-case Latin letters, digits and hyphens only");
        return id;
    }

    private static EmailAddress? Address(Fields fields)
    {
        var text = fields.Needed("address", "the volunteer's email address");
        if (text is null) return null;
        if (EmailAddress.TryParse(text, out var address)) return address;
        fields.Wrong("address", "is not a plain email address, e.g. anna@example.org");
        return null;
    }

    private static EquatableList<Role> RolesOf(Fields fields)
    {
        var texts = fields.Texts("roles");
        var roles = new List<Role>();
        foreach (var text in texts)
        {
            if (Roles.TryGetValue(text.Value, out var role)) roles.Add(role);
            else fields.Mistakes.Add(text.Line, $"roles: '{text.Value}' is none of {AllRoles}{NearestWord.Hint(text.Value, Roles.Keys)}");
        }

        if (texts.Count == 0) fields.Missing("roles", "e.g. [translator]");
        return [.. roles];
    }

    private static EquatableList<Language> LanguagesOf(Fields fields, EquatableList<Role> roles)
    {
        var texts = fields.Texts("languages");
        foreach (var text in texts.Where(t => !LanguageCodes.IsKnown(t.Value)))
            fields.Mistakes.Add(text.Line, $"languages: '{text.Value}' is not a two-letter language code (ISO 639-1){LanguageCodes.Hint(text.Value)}");
        if (texts.Count == 0 && roles.Contains(Role.Translator))
            fields.Missing("languages", "what this translator reads, e.g. [de, fr]");
        return [.. texts.Where(t => LanguageCodes.IsKnown(t.Value)).Select(t => new Language(t.Value))];
    }

    private static string TimeZone(Fields fields)
    {
        var zone = fields.Text("time-zone") ?? "Europe/London";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) || !found.HasIanaId)
            fields.Wrong("time-zone", $"'{zone}' is not a time zone; write it as Europe/London or America/New_York");
        return zone;
    }
}
