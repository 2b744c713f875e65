namespace Inbox.Mailbox;

/// <summary>What is known of a kind of server beyond the standards.</summary>
/// <param name="Name">As it stands in the configuration.</param>
/// <param name="IdentityField">A header field that names a mail for good; null: there is none to be trusted.</param>
public sealed record MailboxProfile(string Name, string? IdentityField)
{
    /// <summary>A server that keeps to RFC 9051.</summary>
    public static MailboxProfile Generic { get; } = new("generic", null);

    /// <summary>Proton Mail Bridge: bytes differ from fetch to fetch, so its own field is the identity.</summary>
    public static MailboxProfile ProtonBridge { get; } = new("proton-bridge", "X-Pm-Internal-Id");

    /// <summary>The profile of that name; null where there is none.</summary>
    public static MailboxProfile? Find(string name) =>
        new[] { Generic, ProtonBridge }.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
}
