using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>What ties a mail to earlier ones.</summary>
/// <param name="RepliesTo">In-Reply-To and References, newest first, without repeats, at most 50; a provider's internal ids left out.</param>
/// <param name="CaseNumbers">Case numbers in the subject's brackets and the plus-addresses it was sent to, without repeats.</param>
public sealed record ThreadLinks(EquatableList<MessageId> RepliesTo, EquatableList<CaseNumber> CaseNumbers)
{
    public static ThreadLinks None { get; } = new([], []);
}
