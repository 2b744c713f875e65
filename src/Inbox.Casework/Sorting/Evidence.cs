using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>One thing that decided: what was seen, and in which words.</summary>
/// <param name="What">In plain English without any of the mail's words, e.g. <c>salutation names mikhail-zhilin</c>. Safe to log and store.</param>
/// <param name="Words">The words of the mail; blank when a header or a count decided. Shown by <c>inbox explain</c> only.</param>
public sealed record Evidence(string What, PrivateText Words)
{
    public Evidence(string what) : this(what, PrivateText.Empty) { }
}
