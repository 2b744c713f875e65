namespace Inbox.Ledger;

/// <summary>Every mail that ever arrived, byte for byte, and where the mailbox has it.</summary>
public sealed class MailSpool(LedgerDatabase database, LedgerBells bells, TimeProvider clock)
{
    private const int Attempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>The places of a folder that the ledger knows already.</summary>
    public Task<IReadOnlySet<uint>> KnownUidsAsync(string folder, uint uidValidity, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlySet<uint>>(
            async t => (await t.QueryAsync<long>("select uid from places where folder = @folder and uid_validity = @uidValidity", new { folder, uidValidity }))
                .Select(uid => (uint)uid).ToHashSet(),
            cancellation);

    /// <summary>When a folder was asked about for the first time: the moment is kept with the first call and never changes.</summary>
    public Task<DateTimeOffset> WatchedSinceAsync(string folder, CancellationToken cancellation) =>
        database.InTransactionAsync(
            async t =>
            {
                // A remembered mail that never was: the ledger needs no further table for one moment.
                var entry = new SpoolEntry(0, $"first look at {folder}", clock.GetUtcNow(), [], 0, Whole: false, Known: true);
                await AddAsync(t, folder, 0, entry);
                return Moment.FromRow(await t.ScalarAsync<long>("select received from spool where identity = @Identity", entry));
            },
            cancellation);

    /// <summary>Keeps a batch durably, in one transaction. A mail that is here already only gets a further place.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> AddAsync(string folder, uint uidValidity, IReadOnlyList<SpoolEntry> batch, CancellationToken cancellation)
    {
        var added = await database.InTransactionAsync(
            async t =>
            {
                var count = 0;
                foreach (var entry in batch) count += await AddAsync(t, folder, uidValidity, entry);
                return count;
            },
            cancellation);
        if (added > 0) bells.MailSpooled.Ring();
        if (added < batch.Count) bells.MailProcessed.Ring();
        return added;
    }

    /// <summary>Remembers a place whose mail the server would not hand over, so that it is shown to an operator and stops nothing.</summary>
    public Task AddUnfetchableAsync(string folder, uint uidValidity, uint uid, string why, CancellationToken cancellation) =>
        database.InTransactionAsync(
            async t =>
            {
                var entry = new SpoolEntry(uid, $"unfetchable {folder} {uidValidity} {uid}", clock.GetUtcNow(), [], 0, false);
                await AddAsync(t, folder, uidValidity, entry);
                var id = await t.ScalarAsync<long>("select id from spool where identity = @Identity", entry);
                await QuarantineAsync(t, id, why);
            },
            cancellation);

    /// <summary>The next mail to work on, its attempt counted; null when none waits. A mail that used up its attempts is set aside instead.</summary>
    public Task<WaitingMail?> TakeNextAsync(CancellationToken cancellation) =>
        database.InTransactionAsync(
            async t =>
            {
                var now = clock.GetUtcNow();
                while (await t.FirstAsync<Row>(NextWaiting, new { now = now.ToRow() }) is { } row)
                {
                    if (row.Attempts >= Attempts)
                    {
                        await QuarantineAsync(t, row.Id, row.Reason ?? "the daemon ended three times while reading it");
                        continue;
                    }

                    await t.ExecuteAsync(
                        "update spool set attempts = attempts + 1, next_attempt = @next where id = @Id",
                        new { row.Id, next = (now + (Pause * (row.Attempts + 1))).ToRow() });
                    return new WaitingMail(row.Id, row.Raw, Moment.FromRow(row.Received), (int)row.Attempts + 1, row.Whole != 0);
                }

                return null;
            },
            cancellation);

    /// <summary>When the next mail may be taken; null when none waits.</summary>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellation) =>
        database.ReadAsync(
            async t => await t.ScalarAsync<long?>("select min(next_attempt) from spool where stage = 'waiting'") is { } at ? Moment.FromRow(at) : (DateTimeOffset?)null,
            cancellation);

    /// <summary>Notes why an attempt failed, in words without the mail's content; the mail waits for its next one.</summary>
    public Task AttemptFailedAsync(long mailId, string why, CancellationToken cancellation) =>
        database.InTransactionAsync(t => t.ExecuteAsync("update spool set reason = @why where id = @mailId and stage = 'waiting'", new { mailId, why }), cancellation);

    /// <summary>Sets a mail aside that cannot be read, with the reason; it is kept and shown to an operator.</summary>
    public Task QuarantineAsync(long mailId, string why, CancellationToken cancellation) =>
        database.InTransactionAsync(t => QuarantineAsync(t, mailId, why), cancellation);

    /// <summary>Places whose mail is done with and that can be filed.</summary>
    public Task<IReadOnlyList<uint>> UidsToFileAsync(string folder, uint uidValidity, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<uint>>(
            async t => [.. (await t.QueryAsync<long>(ToFile, new { folder, uidValidity })).Select(uid => (uint)uid)],
            cancellation);

    /// <summary>The mailbox has filed these.</summary>
    public Task FiledAsync(string folder, uint uidValidity, IReadOnlyList<uint> uids, CancellationToken cancellation) =>
        database.InTransactionAsync(
            async t =>
            {
                var now = clock.GetUtcNow().ToRow();
                foreach (var uid in uids)
                    await t.ExecuteAsync("update places set filed = @now where folder = @folder and uid_validity = @uidValidity and uid = @uid", new { now, folder, uidValidity, uid });
            },
            cancellation);

    private const string NextWaiting =
        "select id, raw, received, attempts, whole, reason from spool where stage = 'waiting' and next_attempt <= @now order by id limit 1";

    private const string ToFile =
        """
        select p.uid from places p join spool s on s.id = p.mail_id
        where p.filed is null and s.stage = 'processed' and p.folder = @folder and p.uid_validity = @uidValidity order by p.uid
        """;

    private async Task<int> AddAsync(LedgerTransaction t, string folder, uint uidValidity, SpoolEntry entry)
    {
        var stage = entry.Known ? "known" : "waiting";
        var values = new { entry.Uid, entry.Identity, received = entry.Received.ToRow(), spooled = clock.GetUtcNow().ToRow(), entry.Size, entry.Whole, entry.Raw, stage, folder, uidValidity };
        var added = await t.ExecuteAsync(
            "insert into spool (identity, received, spooled, size, whole, raw, stage) values (@Identity, @received, @spooled, @Size, @Whole, @Raw, @stage) on conflict (identity) do nothing",
            values);
        await t.ExecuteAsync(
            "insert into places (folder, uid_validity, uid, mail_id) select @folder, @uidValidity, @Uid, id from spool where identity = @Identity on conflict do nothing",
            values);
        return added;
    }

    private async Task QuarantineAsync(LedgerTransaction t, long mailId, string why)
    {
        var now = clock.GetUtcNow().ToRow();
        await t.ExecuteAsync("update spool set stage = 'quarantined', kind = 'unreadable', reason = @why, settled = @now where id = @mailId and stage = 'waiting'", new { mailId, why, now });
        await t.ExecuteAsync("insert into timeline (at, mail_id, event, reason) values (@now, @mailId, 'quarantined', @why)", new { mailId, why, now });
    }

    private sealed record Row(long Id, byte[] Raw, long Received, long Attempts, long Whole, string? Reason);
}
