namespace Inbox.Ledger;

/// <summary>One thing that happened, without content.</summary>
public sealed record TimelineLine(DateTimeOffset At, string? Case, long? MailId, string Event, string Reason);
