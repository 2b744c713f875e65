using Inbox.Casework.Prisoners;
using Scriban.Runtime;

namespace Inbox.Wording;

/// <summary>A prisoner as templates see one.</summary>
internal static class PrisonerValues
{
    public static ScriptObject Of(Prisoner prisoner, Speech speech) => new()
    {
        ["name"] = prisoner.Name.Latin,
        ["russian_name"] = prisoner.Name.Russian,
        ["facility"] = prisoner.Facility,
        ["born"] = prisoner.Born?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
        ["page"] = prisoner.Page?.AbsoluteUri ?? "",
        ["status"] = Status(prisoner.Status),
        ["verified"] = prisoner.Verified is { } day ? speech.Day(day) : "",
        ["published_address"] = prisoner.PublishedAddress,
        ["envelope"] = new ScriptArray(Envelope(prisoner)),
        ["envelope_name_first"] = new ScriptArray(Envelope(prisoner).Reverse()),
    };

    /// <summary>In the order of the published page: postcode first, name last.</summary>
    private static IEnumerable<string> Envelope(Prisoner prisoner)
    {
        var born = prisoner.Born is { } year ? $", {year} г. р." : "";
        return [prisoner.Address.Postcode, .. prisoner.Address.Lines, prisoner.Name.Dative + born];
    }

    private static string Status(PrisonerStatus status) => status switch
    {
        PrisonerStatus.Imprisoned => "imprisoned",
        PrisonerStatus.InTransit => "in-transit",
        PrisonerStatus.PunishmentCell => "punishment-cell",
        PrisonerStatus.Transferred => "transferred",
        PrisonerStatus.Released => "released",
        PrisonerStatus.Deceased => "deceased",
        _ => "unknown",
    };
}
