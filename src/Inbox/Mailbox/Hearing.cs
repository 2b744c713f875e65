using MailKit;

namespace Inbox.Mailbox;

/// <summary>Each sign of life of the server starts its time-out anew, so that a slow line is not taken for a dead one.</summary>
internal sealed class Hearing(CancellationTokenSource silence, TimeSpan silenceAtMost, CancellationToken token) : ITransferProgress
{
    /// <summary>Cancelled when the server was silent for too long, or we were asked to stop.</summary>
    public CancellationToken Token => token;

    public void Again()
    {
        // Once silence was called it stays: the caller has left already.
        if (!token.IsCancellationRequested) silence.CancelAfter(silenceAtMost);
    }

    void ITransferProgress.Report(long bytesTransferred, long totalSize) => Again();

    void ITransferProgress.Report(long bytesTransferred) => Again();
}
