using Inbox.Intake;

namespace Inbox.Mailbox;

/// <summary>One signed-in connection with the watched folder open. Made afresh for each session and never used again after a failure.</summary>
/// <remarks>
/// Every call ends within the configured time-out of silence. It fails with a <see cref="MailboxException"/> and with nothing else.
/// </remarks>
public interface IMailbox : IAsyncDisposable
{
    /// <summary>The folder that is open.</summary>
    FolderPlace Place { get; }

    /// <summary>UIDs of all mails of the folder that nobody has marked as deleted.</summary>
    Task<IReadOnlyList<uint>> ListAsync(CancellationToken cancellation);

    /// <summary>What the server says about these mails; those that are gone meanwhile are missing.</summary>
    Task<IReadOnlyList<MailHead>> ReadHeadsAsync(IReadOnlyList<uint> uids, CancellationToken cancellation);

    /// <summary>Fetches mails without marking them as read. Those that are gone meanwhile are left out.</summary>
    /// <param name="arrived">Gets each mail as it comes; what it got stays good if the call fails later.</param>
    Task FetchAsync(IReadOnlyList<MailHead> heads, Action<ArrivedMail> arrived, CancellationToken cancellation);

    /// <summary>Moves mails to the folder for processed ones. Those that are gone meanwhile are left out.</summary>
    Task FileAsync(IReadOnlyList<uint> uids, CancellationToken cancellation);

    /// <summary>Waits until the server tells of news, or <paramref name="enough"/> is cancelled. A hint only: servers may keep silent.</summary>
    Task WaitForNewsAsync(CancellationToken enough, CancellationToken cancellation);
}
