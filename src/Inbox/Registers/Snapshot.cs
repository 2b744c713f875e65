using Inbox.Casework.Letters;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Wording;

namespace Inbox.Registers;

/// <summary>One immutable picture of all that coordinators edit. A mail is worked on with one of them from beginning to end.</summary>
/// <param name="Rules">With the postage tariff in it.</param>
/// <param name="Samples">How many prisoners are marked as invented.</param>
public sealed record Snapshot(
    PrisonerRegister Prisoners, VolunteerRoster Volunteers, CaseRules Rules, SortingRules Sorting, Wordings Wordings, int Samples);
