using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>A case the ledger already has and this mail is linked to: by its thread, its plus-address or a case number in its subject.</summary>
/// <param name="Supporter">Whose case it is: only this person's mails count for it.</param>
/// <param name="Wish">As far as it is settled.</param>
public sealed record KnownCase(CaseNumber Case, PrisonerSlug Prisoner, EmailAddress Supporter, Wish Wish);
