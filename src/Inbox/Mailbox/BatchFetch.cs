using System.Collections.Concurrent;
using Inbox.Intake;
using Microsoft.Extensions.Logging;

namespace Inbox.Mailbox;

/// <summary>Fetches a batch and makes it durable; finds the one mail that breaks a batch by halving it.</summary>
internal sealed class BatchFetch(MailboxSession session, MailIntake intake, FetchBlame blame, HashSet<uint> known, ILogger log)
{
    /// <summary>Halving the largest batch down to one mail takes ten failures. More, with nothing fetched, is the server.</summary>
    private const int FruitlessAtMost = 12;

    private int _fruitless;

    public async Task FetchAsync(IReadOnlyList<MailHead> batch, CancellationToken cancellation)
    {
        // A call that was given up on may still hand over a mail: the list is one that bears it.
        var arrived = new ConcurrentQueue<ArrivedMail>();
        MailboxException? failure = null;
        try
        {
            await session.Mailbox.FetchAsync(batch, arrived.Enqueue, cancellation);
        }
        catch (MailboxException e)
        {
            failure = e;
        }

        var rest = await KeepAsync(batch, [.. arrived], cancellation);
        if (failure is not null && rest.Count > 0) await LookForBlameAsync(rest, alone: batch.Count == 1, failure, cancellation);
    }

    /// <returns>The mails of the batch that did not arrive.</returns>
    private async Task<List<MailHead>> KeepAsync(IReadOnlyList<MailHead> batch, ArrivedMail[] arrived, CancellationToken cancellation)
    {
        await intake.KeepAsync(session.Place, arrived, cancellation);
        if (arrived.Length > 0) _fruitless = 0;
        foreach (var mail in arrived)
        {
            known.Add(mail.Uid);
            blame.Forget(session.Place, mail.Uid);
        }

        return [.. batch.Where(h => !known.Contains(h.Uid))];
    }

    private async Task LookForBlameAsync(List<MailHead> rest, bool alone, MailboxException failure, CancellationToken cancellation)
    {
        if (++_fruitless > FruitlessAtMost) throw failure;
        // A server that does not let us in again is down: then no mail is to blame.
        await session.ReopenAsync(cancellation);
        if (alone)
        {
            await BlameAsync(rest[0].Uid, failure.Message, cancellation);
            return;
        }

        log.BatchFailed(rest.Count, failure.Message);
        foreach (var half in rest.Chunk((rest.Count + 1) / 2)) await FetchAsync(half, cancellation);
    }

    private async Task BlameAsync(uint uid, string fault, CancellationToken cancellation)
    {
        var times = blame.Failed(session.Place, uid);
        log.FetchFailed(uid, times, fault);
        if (times < FetchBlame.Limit) return;
        await intake.KeepUnfetchableAsync(session.Place, uid, fault, cancellation);
        blame.Forget(session.Place, uid);
        known.Add(uid);
    }
}
