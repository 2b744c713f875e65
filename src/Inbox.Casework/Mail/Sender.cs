using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>Who a mail says it is from, and what our own receiving server found about that.</summary>
/// <param name="Address">Null when From is missing, unreadable, or names several people: such a sender is never answered by itself.</param>
/// <param name="Name">The display name; blank when none was given.</param>
/// <param name="ReplyTo">Where answers are wished; null when not given or the same as <paramref name="Address"/>.</param>
/// <param name="Vouched">Read only from Authentication-Results of the configured server (RFC 8601).</param>
/// <param name="Trouble">Why <paramref name="Address"/> is null or not to be trusted, in words for an operator; empty when nothing is odd.</param>
public sealed record Sender(EmailAddress? Address, PrivateText Name, EmailAddress? ReplyTo, Vouching Vouched, string Trouble)
{
    public static Sender Missing { get; } = new(null, PrivateText.Empty, null, Vouching.Unknown, "the mail has no sender");
}
