using Inbox.Mailbox;
using Inbox.Outbox;

namespace Inbox.Operators;

/// <summary><c>inbox check --login</c>: tries both mail servers and changes nothing.</summary>
public sealed class SignIn(ImapDoor door, ICourier courier, TextWriter output)
{
    /// <returns>0 when both let us in, else 1.</returns>
    public async Task<int> TryAsync(CancellationToken cancellation)
    {
        var mailbox = await MailboxAsync(cancellation);
        var outbox = await OutboxAsync(cancellation);
        output.WriteLine($"mailbox: {mailbox ?? "signed in"}");
        output.WriteLine($"sending: {outbox ?? "signed in"}");
        return mailbox is null && outbox is null ? 0 : 1;
    }

    private async Task<string?> MailboxAsync(CancellationToken cancellation)
    {
        try
        {
            await using var mailbox = await door.OpenAsync(cancellation);
            return null;
        }
        catch (MailboxException e)
        {
            return e.Message;
        }
    }

    private async Task<string?> OutboxAsync(CancellationToken cancellation)
    {
        var opened = await courier.OpenAsync(cancellation);
        await courier.CloseAsync();
        return opened switch
        {
            OpenResult.Unreachable unreachable => unreachable.Why,
            OpenResult.LoginRefused refused => refused.Why,
            _ => null,
        };
    }
}
