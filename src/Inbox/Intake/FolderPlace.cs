namespace Inbox.Intake;

/// <summary>A mailbox folder in one of its lives: within it, a UID names the same mail for ever (RFC 9051 section 2.3.1.1).</summary>
/// <param name="Folder">Its name as configured.</param>
/// <param name="UidValidity">The server gives another one when it numbered the mails anew.</param>
public sealed record FolderPlace(string Folder, uint UidValidity);
