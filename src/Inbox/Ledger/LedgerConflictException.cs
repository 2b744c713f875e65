namespace Inbox.Ledger;

/// <summary>What a decision was made on has changed meanwhile: nothing was written; decide again.</summary>
public sealed class LedgerConflictException : Exception
{
    public LedgerConflictException() { }

    public LedgerConflictException(string message) : base(message) { }

    public LedgerConflictException(string message, Exception? inner) : base(message, inner) { }
}
