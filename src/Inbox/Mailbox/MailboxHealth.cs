namespace Inbox.Mailbox;

/// <summary>How watching goes.</summary>
/// <param name="Since">Since when it is so; null before the first session.</param>
/// <param name="Trouble">Why it does not go well, in closed words; null when it does.</param>
public sealed record MailboxHealth(DateTimeOffset? Since, string? Trouble);
