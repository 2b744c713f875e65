using Inbox.Casework.Letters;

namespace Inbox.Ledger;

/// <summary>A letter as the ledger has it.</summary>
/// <param name="Revision">Counts its changes: a decision made on an older one is not committed.</param>
public sealed record StoredLetter(Letter Letter, long Revision);
