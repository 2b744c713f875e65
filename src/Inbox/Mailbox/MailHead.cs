namespace Inbox.Mailbox;

/// <summary>What the server says about a mail before it is fetched.</summary>
/// <param name="Received">INTERNALDATE.</param>
/// <param name="Size">RFC822.SIZE, in bytes. Some servers are not exact.</param>
public sealed record MailHead(uint Uid, DateTimeOffset Received, long Size);
