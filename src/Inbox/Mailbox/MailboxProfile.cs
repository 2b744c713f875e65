namespace Inbox.Mailbox;

/// <summary>What one kind of mail server does differently, as facts.</summary>
/// <param name="Name">As it stands in inbox.yaml.</param>
/// <param name="IdentityHeader">
/// A header by which this server names each mail for ever; null: identity is computed from the mail. Trusted from this kind of server
/// only: elsewhere a stranger could write it.
/// </param>
/// <param name="FolderRoot">Where folders of one's own must live; empty: directly in the personal namespace.</param>
public sealed record MailboxProfile(string Name, string? IdentityHeader, string FolderRoot)
{
    /// <summary>Any IMAP4rev1 server.</summary>
    public static MailboxProfile Generic { get; } = new("generic", null, "");

    /// <summary>Proton Mail Bridge: bytes differ between its caches, so its own number is the identity; folders live under Folders.</summary>
    public static MailboxProfile ProtonBridge { get; } = new("proton-bridge", "X-Pm-Internal-Id", "Folders");

    /// <summary>The profile of that name; null where there is none.</summary>
    public static MailboxProfile? Find(string name) =>
        new[] { Generic, ProtonBridge }.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
}
