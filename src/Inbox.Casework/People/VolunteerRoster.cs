using Inbox.Casework.Values;

namespace Inbox.Casework.People;

/// <summary>All volunteers, as one immutable snapshot.</summary>
/// <param name="All">No two with the same id or address.</param>
public sealed record VolunteerRoster(EquatableList<Volunteer> All)
{
    public static VolunteerRoster Empty { get; } = new([]);

    /// <summary>Null when nobody has this address; plus tags and letter case do not matter.</summary>
    public Volunteer? FindByAddress(EmailAddress address) =>
        All.FirstOrDefault(v => v.Address.WithoutPlusTag().Equals(address.WithoutPlusTag()));

    /// <summary>Null when the roster does not have this id (any more).</summary>
    public Volunteer? Find(string id) => All.FirstOrDefault(v => v.Id == id);
}
