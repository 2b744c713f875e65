using Inbox.Intake;
using Microsoft.Extensions.Logging;

namespace Inbox.Mailbox;

/// <summary>Files in the mailbox what the ledger says is done with.</summary>
internal sealed class Filing(MailboxSession session, MailIntake intake, MailboxOptions options, ILogger log)
{
    private const int AtOnce = 500;

    private bool _failed;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (options.ProcessedFolder.Length == 0) return;
        foreach (var some in (await intake.ToFileAsync(session.Place, cancellation)).Chunk(AtOnce))
        {
            try
            {
                await session.Mailbox.FileAsync(some, cancellation);
            }
            catch (MailboxException e) when (e.Fault is MailboxFault.CommandRefused or MailboxFault.FolderMissing)
            {
                // A full or read-only mailbox is no reason to take no mail in.
                if (!_failed) log.FilingFailed(e.Message);
                _failed = true;
                return;
            }

            _failed = false;
            await intake.FiledAsync(session.Place, some, cancellation);
            log.Filed(some.Length, options.ProcessedFolder);
        }
    }
}
