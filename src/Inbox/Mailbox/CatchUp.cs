using Inbox.Intake;
using Microsoft.Extensions.Logging;

namespace Inbox.Mailbox;

/// <summary>Fetches what the ledger does not have yet, batch by batch, and finds the one mail that makes a batch fail.</summary>
/// <param name="open">Opens a fresh session: after a fault the old one is of no use.</param>
internal sealed class CatchUp(MailIntake intake, MailboxOptions options, Func<CancellationToken, Task<IMailbox>> open, ILogger log)
{
    private const string Poison = "it makes the connection fail each time it is fetched";

    /// <summary>Mails that failed while alone, in the uid validity they failed in.</summary>
    private readonly Dictionary<(uint Validity, uint Uid), int> _failedAlone = [];

    /// <returns>How many mails were not known before.</returns>
    public async Task<int> RunAsync(IMailbox mailbox, CancellationToken cancellation)
    {
        var unknown = await intake.UnknownAsync(options.Folder, mailbox.UidValidity, await mailbox.UidsAsync(cancellation), cancellation);
        foreach (var batch in unknown.Chunk(options.BatchSize)) await FetchAsync(mailbox, batch, cancellation);
        return unknown.Count;
    }

    private async Task FetchAsync(IMailbox mailbox, uint[] batch, CancellationToken cancellation)
    {
        try
        {
            await intake.TakeInAsync(options.Folder, mailbox.UidValidity, await mailbox.FetchAsync(batch, cancellation), cancellation);
        }
        catch (MailboxException e)
        {
            await FindTheOneAsync(mailbox.UidValidity, batch, e.Message, cancellation);
            throw;
        }
    }

    /// <summary>Halves the batch, each half in a session of its own, until the mail stands alone; twice alone and failed, it is given up.</summary>
    private async Task FindTheOneAsync(uint validity, uint[] batch, string trouble, CancellationToken cancellation)
    {
        if (batch is [var alone])
        {
            var failures = _failedAlone[(validity, alone)] = _failedAlone.GetValueOrDefault((validity, alone)) + 1;
            if (failures >= 2) await intake.GiveUpAsync(options.Folder, validity, alone, Poison, cancellation);
            return;
        }

        log.Halved(batch.Length, trouble);
        foreach (var half in batch.Chunk((batch.Length + 1) / 2))
        {
            await using var mailbox = await open(cancellation);
            if (mailbox.UidValidity != validity) return;
            try
            {
                await intake.TakeInAsync(options.Folder, validity, await mailbox.FetchAsync(half, cancellation), cancellation);
            }
            catch (MailboxException e)
            {
                await FindTheOneAsync(validity, half, e.Message, cancellation);
            }
        }
    }
}
