using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>What became of an earlier mail, as a server reports it (RFC 3464, or read from the words of servers without it).</summary>
/// <param name="Failures">One for each recipient named; empty when none could be read.</param>
/// <param name="Original">The Message-ID of the mail it is about; null when it does not say.</param>
/// <param name="CaseNumbers">Case numbers found in the returned headers.</param>
public sealed record DeliveryReport(EquatableList<DeliveryFailure> Failures, MessageId? Original, EquatableList<CaseNumber> CaseNumbers);
