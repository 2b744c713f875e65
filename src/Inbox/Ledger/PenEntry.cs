using Inbox.Casework.Values;

namespace Inbox.Ledger;

/// <summary>Something a person should look at.</summary>
/// <param name="Kind">One word, e.g. <c>unclear</c>.</param>
/// <param name="Reason">Without any of the mail's words.</param>
public sealed record PenEntry(CaseNumber? Case, string Kind, string Reason);
