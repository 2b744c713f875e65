using Inbox.Intake;

namespace Inbox.Mailbox;

/// <summary>One connection and the folder it has open; can be made afresh in the middle of work.</summary>
internal sealed class MailboxSession : IAsyncDisposable
{
    private readonly ImapDoor _door;

    private MailboxSession(ImapDoor door, IMailbox mailbox) => (_door, Mailbox) = (door, mailbox);

    public IMailbox Mailbox { get; private set; }

    public FolderPlace Place => Mailbox.Place;

    public static async Task<MailboxSession> OpenAsync(ImapDoor door, CancellationToken cancellation) =>
        new(door, await door.OpenAsync(cancellation));

    /// <exception cref="MailboxException">The server is away, or the folder is not the same any more.</exception>
    public async Task ReopenAsync(CancellationToken cancellation)
    {
        var place = Place;
        await Mailbox.DisposeAsync();
        Mailbox = await _door.OpenAsync(cancellation);
        if (Place != place) throw new MailboxException(MailboxFault.Renumbered);
    }

    public ValueTask DisposeAsync() => Mailbox.DisposeAsync();
}
