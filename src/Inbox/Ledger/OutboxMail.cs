using Inbox.Casework.Values;

namespace Inbox.Ledger;

/// <summary>A mail to be sent, in its final bytes.</summary>
/// <param name="Attempts">The present one included.</param>
/// <param name="Queued">When it was written.</param>
public sealed record OutboxMail(long Id, MessageId MessageId, EmailAddress From, EmailAddress To, byte[] Raw, int Attempts, DateTimeOffset Queued);
