using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>What sorting knows about ourselves.</summary>
/// <param name="Mailbox">The address supporters write to.</param>
/// <param name="TrustedForms">Addresses of web forms whose mails name the person who filled them in.</param>
public sealed record SortingRules(EmailAddress Mailbox, EquatableList<EmailAddress> TrustedForms);
