using Inbox.Casework.Values;

namespace Inbox.Casework.People;

/// <summary>Somebody who helps, as <c>config/volunteers.yaml</c> tells.</summary>
/// <param name="Id">Short name in the ledger and for operators: lower-case letters, digits, hyphens.</param>
/// <param name="Name">How we address them.</param>
/// <param name="Languages">What they translate from into Russian; empty for other roles.</param>
/// <param name="WeeklyCap">At most so many tasks in seven days; from 1.</param>
/// <param name="TimeZone">IANA name, e.g. <c>Europe/London</c>.</param>
public sealed record Volunteer(
    string Id,
    string Name,
    EmailAddress Address,
    EquatableList<Role> Roles,
    EquatableList<Language> Languages,
    int WeeklyCap,
    string TimeZone);
