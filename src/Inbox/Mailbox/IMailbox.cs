using Inbox.Intake;

namespace Inbox.Mailbox;

/// <summary>One signed-in session with the watched folder. It fails by throwing <see cref="MailboxException"/> and is not used again then.</summary>
public interface IMailbox : IAsyncDisposable
{
    /// <summary>Uids are valid as long as this stays the same (RFC 9051 section 2.3.1.1).</summary>
    uint UidValidity { get; }

    /// <summary>All uids in the folder, as the server has them now, ascending.</summary>
    Task<IReadOnlyList<uint>> UidsAsync(CancellationToken cancellation);

    /// <summary>Fetches mails whole. One that has been removed meanwhile is left out.</summary>
    Task<IReadOnlyList<ArrivedMail>> FetchAsync(IReadOnlyList<uint> uids, CancellationToken cancellation);

    /// <summary>Files mails in the folder for what is done with.</summary>
    Task FileAsync(IReadOnlyList<uint> uids, CancellationToken cancellation);

    /// <summary>Returns when the server announced something, the time is over, or the wait was ended.</summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken wake, CancellationToken cancellation);
}
