namespace Inbox.Ledger;

/// <summary>Where the ledger is kept; section <c>Ledger</c> of inbox.yaml.</summary>
public sealed class LedgerOptions
{
    /// <summary>The SQLite file; relative to the folder the daemon is started in. Created when missing.</summary>
    public string File { get; set; } = "inbox.db";

    /// <summary>What is wrong with these values, a sentence each that starts with the option's name; empty when nothing is.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (string.IsNullOrWhiteSpace(File)) yield return "File: name the file that the ledger is kept in";
    }
}
