namespace Inbox.Ledger;

/// <summary>Where the ledger is kept; section <c>Ledger</c> of inbox.yaml.</summary>
public sealed class LedgerOptions
{
    /// <summary>The SQLite file; relative to the folder the daemon is started in. Created when missing.</summary>
    public string File { get; set; } = "inbox.db";

    /// <summary>Everything that is wrong, each with the option's name; empty when all is well.</summary>
    public IEnumerable<(string Option, string Mistake)> Mistakes()
    {
        if (string.IsNullOrWhiteSpace(File)) yield return (nameof(File), "is missing: the file that keeps everything");
    }
}
