namespace Inbox.Outbox;

/// <summary>What to do with a mail that was not taken.</summary>
public abstract record Retry
{
    private Retry() { }

    public sealed record At(DateTimeOffset Moment) : Retry;

    /// <param name="Why">One line for the ledger.</param>
    public sealed record GiveUp(string Why) : Retry;
}
