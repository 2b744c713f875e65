namespace Inbox.Ledger;

/// <summary>The ledger cannot do its work; says why for the operator, without anything a person wrote.</summary>
public sealed class LedgerException : Exception
{
    public LedgerException() { }

    public LedgerException(string message) : base(message) { }

    public LedgerException(string message, Exception? inner) : base(message, inner) { }
}
