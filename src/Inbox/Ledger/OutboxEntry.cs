using Inbox.Casework.Values;

namespace Inbox.Ledger;

/// <summary>A mail to be queued.</summary>
/// <param name="Note">The note's name, e.g. <c>postage-request</c>.</param>
/// <param name="Raw">The final RFC 5322 bytes.</param>
/// <param name="CountsAsAnswer">True for an automatic answer to a supporter: it counts towards the caps.</param>
public sealed record OutboxEntry(MessageId MessageId, EquatableList<CaseNumber> Cases, string Note, EmailAddress From, EmailAddress To, byte[] Raw, bool CountsAsAnswer);
