namespace Inbox.Casework.Sorting;

/// <summary>What kind of machine wrote.</summary>
public enum MachineKind
{
    /// <summary>Out of office, read receipt, "we have received your mail".</summary>
    AutoReply,

    /// <summary>A report that an earlier mail was not, or not yet, delivered.</summary>
    Bounce,

    /// <summary>Lists, newsletters, advertising, automatic reports.</summary>
    Bulk,
}
