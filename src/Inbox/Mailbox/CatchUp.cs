using Inbox.Intake;
using Microsoft.Extensions.Logging;

namespace Inbox.Mailbox;

/// <summary>Brings every mail of the folder that the ledger does not know into it.</summary>
internal sealed class CatchUp(MailboxSession session, MailIntake intake, FetchBlame blame, MailboxOptions options, ILogger log)
{
    /// <summary>A batch ends before it holds more: it is in memory as a whole.</summary>
    private const long BatchBytes = 8 * 1024 * 1024;

    private const int HeadsAtOnce = 2_000;

    private HashSet<uint>? _known;

    /// <summary>Ends early, between two batches, when <paramref name="isTimeOver"/> says so.</summary>
    /// <returns>True when nothing is left to fetch.</returns>
    public async Task<bool> RunAsync(Func<bool> isTimeOver, CancellationToken cancellation)
    {
        _known ??= [.. await intake.KnownAsync(session.Place, cancellation)];
        var unknown = (await session.Mailbox.ListAsync(cancellation)).Where(uid => !_known.Contains(uid)).Order().ToList();
        if (unknown.Count == 0) return true;
        var heads = await WithoutOldOnesAsync(unknown, cancellation);
        var fetching = new BatchFetch(session, intake, blame, _known, log);
        foreach (var batch in Batches(heads))
        {
            if (isTimeOver()) return false;
            await fetching.FetchAsync(batch, cancellation);
        }

        return true;
    }

    private async Task<List<MailHead>> WithoutOldOnesAsync(List<uint> unknown, CancellationToken cancellation)
    {
        var start = StartFrom.TryParse(options.StartFrom, out var from) ? from : new StartFrom.All();
        var threshold = start.Threshold(await intake.WatchedSinceAsync(session.Place.Folder, cancellation));
        var heads = new List<MailHead>();
        foreach (var some in unknown.Chunk(HeadsAtOnce))
        {
            var read = (await session.Mailbox.ReadHeadsAsync(some, cancellation)).ToLookup(h => h.Received < threshold);
            await intake.RememberAsync(session.Place, [.. read[true].Select(h => (h.Uid, h.Received, h.Size))], cancellation);
            _known!.UnionWith(read[true].Select(h => h.Uid));
            heads.AddRange(read[false]);
        }

        return heads;
    }

    /// <summary>In order of arrival; mails that failed before come last, each alone, so that they hold up nobody.</summary>
    private IEnumerable<IReadOnlyList<MailHead>> Batches(List<MailHead> heads)
    {
        var batch = new List<MailHead>();
        var bytes = 0L;
        foreach (var head in heads.Where(h => !blame.IsSuspect(session.Place, h.Uid)))
        {
            if (batch.Count > 0 && (batch.Count == options.BatchSize || bytes + head.Size > BatchBytes))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(head);
            bytes += Math.Min(head.Size, options.MaxMailBytes);
        }

        if (batch.Count > 0) yield return batch;
        foreach (var suspect in heads.Where(h => blame.IsSuspect(session.Place, h.Uid))) yield return [suspect];
    }
}
