using Inbox.Casework.People;
using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>Whom to ask: somebody who reads the language, has room this week, and was asked least.</summary>
public static class VolunteerChoice
{
    /// <param name="loads">Tasks of the last seven days; whoever is missing has none.</param>
    /// <param name="seed">Spreads equal loads: the same seed gives the same choice.</param>
    /// <returns>Null when nobody suitable has room.</returns>
    public static Volunteer? Choose(VolunteerRoster roster, Language language, IReadOnlyList<VolunteerLoad> loads, string seed) =>
        roster.All
            .Where(v => v.Roles.Contains(Role.Translator) && v.Languages.Contains(language) && TasksOf(v, loads) < v.WeeklyCap)
            .OrderBy(v => TasksOf(v, loads))
            .ThenBy(v => Scatter(seed, v.Id))
            .FirstOrDefault();

    private static int TasksOf(Volunteer volunteer, IReadOnlyList<VolunteerLoad> loads) =>
        loads.FirstOrDefault(l => l.VolunteerId == volunteer.Id)?.Tasks ?? 0;

    private static ulong Scatter(string seed, string id)
    {
        // FNV-1a: string.GetHashCode differs from process to process, and the choice must not.
        var hash = 14695981039346656037UL;
        foreach (var c in seed + "/" + id) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
