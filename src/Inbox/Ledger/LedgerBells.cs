namespace Inbox.Ledger;

/// <summary>Rung when the ledger has work for another room of this process.</summary>
public sealed class LedgerBells(TimeProvider clock)
{
    /// <summary>A mail waits for the desk.</summary>
    public Bell MailSpooled { get; } = new(clock);

    /// <summary>A mail is done and can be filed in the mailbox.</summary>
    public Bell MailProcessed { get; } = new(clock);

    /// <summary>A mail waits to be sent.</summary>
    public Bell MailQueued { get; } = new(clock);
}
