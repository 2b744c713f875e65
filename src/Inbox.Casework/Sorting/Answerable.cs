using Inbox.Casework.Mail;

namespace Inbox.Casework.Sorting;

/// <summary>Whether a mail may be answered by itself.</summary>
internal static class Answerable
{
    /// <summary>A letter is kept whatever this says; only our answer waits for a person.</summary>
    public static bool May(IncomingMail mail, SortingRules rules) =>
        mail is { Unreadable: null, MachineSigns.Count: 0, Sender: { Address: not null, Trouble: "", Vouched: not Vouching.Fail } sender }
        && !sender.Address.WithoutPlusTag().Equals(rules.Mailbox.WithoutPlusTag());
}
