namespace Inbox.Casework.Sorting;

/// <summary>Whether a phrase counts.</summary>
internal enum WishForce
{
    Plain,

    /// <summary>"Do not …"</summary>
    Negated,

    /// <summary>"If that fails, …"</summary>
    Fallback,

    /// <summary>"If it costs less than …, …"</summary>
    Conditional,
}
