namespace Inbox.Ledger;

/// <summary>Something that waits for a person.</summary>
public sealed record PenLine(long Id, long? MailId, string? Case, string Kind, string Reason, DateTimeOffset Opened);
