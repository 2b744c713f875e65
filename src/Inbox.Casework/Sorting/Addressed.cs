using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>For whom the letters of a mail are.</summary>
/// <param name="Each">A letter and its prisoner, joined where several go to the same; empty when that is open.</param>
/// <param name="Candidates">When it is open: whom it could be for.</param>
internal sealed record Addressed(
    EquatableList<(PrisonerSlug Prisoner, EquatableList<FoundLetter> Letters)> Each, EquatableList<PrisonerSlug> Candidates, string Reason, EquatableList<Evidence> Evidence);
