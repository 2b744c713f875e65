using MailKit;

namespace Inbox.Outbox;

/// <summary>How much of a mail has been given to the line. Decides between <em>surely not there</em> and <em>nobody knows</em>.</summary>
/// <param name="length">Bytes of the mail; dots that are doubled on the wire come on top, so that doubt starts early, never late.</param>
internal sealed class HandOverProgress(long length) : ITransferProgress
{
    private long _given;

    public bool Started => Volatile.Read(ref _given) > 0;

    /// <summary>True from where the final dot may have left.</summary>
    public bool MayBeComplete => Volatile.Read(ref _given) >= length;

    public void Report(long bytesTransferred, long totalSize) => Report(bytesTransferred);

    public void Report(long bytesTransferred) => Volatile.Write(ref _given, bytesTransferred);
}
