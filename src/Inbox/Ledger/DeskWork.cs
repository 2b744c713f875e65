using Inbox.Casework.Values;

namespace Inbox.Ledger;

/// <summary>All that follows from one mail, or from time passing: what must be true together.</summary>
/// <param name="MailId">Null when no mail caused it.</param>
/// <param name="Kind">What the mail was sorted as, e.g. <c>letter</c>.</param>
/// <param name="Reason">Why, without any of the mail's words.</param>
/// <param name="MailMessageId">The mail's own Message-ID: later mails of its thread find the cases by it.</param>
/// <param name="ThreadCases">The cases the mail belongs to.</param>
public sealed record DeskWork(
    long? MailId,
    string Kind,
    string Reason,
    MessageId? MailMessageId,
    EquatableList<CaseNumber> ThreadCases,
    EquatableList<CaseChange> Changes,
    EquatableList<OutboxEntry> Outgoing,
    EquatableList<PenEntry> Pen);
