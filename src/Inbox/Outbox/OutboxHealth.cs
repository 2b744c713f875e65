namespace Inbox.Outbox;

/// <summary>How sending goes since the daemon started.</summary>
/// <param name="Since">When the state began; null before the first look.</param>
/// <param name="Why">The last trouble with the server; empty when all is well.</param>
/// <param name="LastSent">Null: none yet.</param>
public sealed record OutboxHealth(
    OutboxState State, DateTimeOffset? Since, string Why, long Sent, long Later, long Refused, long Unknown, DateTimeOffset? LastSent)
{
    public static OutboxHealth Unseen { get; } = new(OutboxState.Well, null, "", 0, 0, 0, 0, null);

    /// <summary>The same with one more outcome.</summary>
    public OutboxHealth After(DeliveryResult result, DateTimeOffset now) => result switch
    {
        DeliveryResult.Sent => this with { Sent = Sent + 1, LastSent = now },
        DeliveryResult.TryLater => this with { Later = Later + 1 },
        DeliveryResult.Refused => this with { Refused = Refused + 1 },
        _ => this with { Unknown = Unknown + 1 },
    };
}
