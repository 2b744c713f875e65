using Inbox.Casework.Mail;

namespace Inbox.Casework.Sorting;

/// <summary>Whether a mail by a person may be answered by itself.</summary>
internal static class Answerable
{
    /// <summary>A letter is kept whatever this says; only our answer waits for a person.</summary>
    public static bool May(IncomingMail mail, SortingRules rules) =>
        mail is { Unreadable: null, Sender: { Address: not null, Trouble: "", Vouched: not Vouching.Fail } sender }
        && !PaymentServices.Sent(mail)
        && !sender.Address.WithoutPlusTag().Equals(rules.Mailbox.WithoutPlusTag());
}
