using Inbox.Casework.Values;

namespace Inbox.Reading;

/// <summary>What reading has to know.</summary>
/// <param name="Mailbox">Our own address: mails from it are our own.</param>
/// <param name="AuthservId">The only server whose Authentication-Results count (RFC 8601 section 2.5); null: none is trusted.</param>
/// <param name="MaxBytes">Larger mails are kept but shown to an operator instead of being read.</param>
public sealed record ReadingOptions(EmailAddress Mailbox, string? AuthservId, int MaxBytes);
