using Inbox.Casework.Values;

namespace Inbox.Ledger;

/// <summary>The mails we owe, and what became of them.</summary>
public sealed class OutboxQueue(LedgerDatabase database, TimeProvider clock)
{
    /// <summary>
    /// Takes mails that are due, oldest first. Durable before it returns: each is marked <c>sending</c> and its attempt counted, so
    /// that a crash from here on leaves it as <em>unknown</em>, never as waiting. Take few: what is taken and not sent needs a person.
    /// </summary>
    public Task<IReadOnlyList<OutboxMail>> TakeDueAsync(int atMost, CancellationToken cancellation) =>
        database.InTransactionAsync<IReadOnlyList<OutboxMail>>(
            async t => [.. (await t.QueryAsync<Row>(Take, new { now = clock.GetUtcNow().ToRow(), atMost })).OrderBy(r => r.Id).Select(ToMail)],
            cancellation);

    /// <summary>Marks what an earlier process was sending when it ended as unknown and shows it to a person. Call once, before sending starts.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> SettleInterruptedAsync(CancellationToken cancellation)
    {
        var ids = await database.ReadAsync(t => t.QueryAsync<long>("select id from outbox where stage = 'sending'"), cancellation);
        foreach (var id in ids) await UnknownAsync(id, "the daemon ended while sending it", cancellation);
        return ids.Count;
    }

    /// <summary>The server took it.</summary>
    /// <param name="reply">Its reply code, without addresses.</param>
    public Task SentAsync(long id, string reply, CancellationToken cancellation) => SettleAsync(id, "sent", reply, false, cancellation);

    /// <summary>It will never take it; a person looks.</summary>
    public Task RefusedAsync(long id, string why, CancellationToken cancellation) => SettleAsync(id, "refused", why, true, cancellation);

    /// <summary>Nobody knows whether it was taken: never sent again without a person's word.</summary>
    public Task UnknownAsync(long id, string why, CancellationToken cancellation) => SettleAsync(id, "unknown", why, true, cancellation);

    /// <summary>Not now: it waits until <paramref name="retryAt"/>.</summary>
    public Task LaterAsync(long id, DateTimeOffset retryAt, string why, CancellationToken cancellation) =>
        database.InTransactionAsync(
            t => t.ExecuteAsync("update outbox set stage = 'waiting', due = @due, outcome = @why where id = @id and stage = 'sending'", new { id, due = retryAt.ToRow(), why }),
            cancellation);

    /// <summary>It was taken but not handed to any server (the line could not be opened): it waits, and the attempt does not count.</summary>
    public Task PutBackAsync(long id, DateTimeOffset retryAt, string why, CancellationToken cancellation) =>
        database.InTransactionAsync(
            t => t.ExecuteAsync(
                "update outbox set stage = 'waiting', attempts = attempts - 1, due = @due, outcome = @why where id = @id and stage = 'sending'",
                new { id, due = retryAt.ToRow(), why }),
            cancellation);

    /// <summary>When the next mail is due; null when none waits.</summary>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellation) =>
        database.ReadAsync(
            async t => await t.ScalarAsync<long?>("select min(due) from outbox where stage = 'waiting'") is { } due ? Moment.FromRow(due) : (DateTimeOffset?)null,
            cancellation);

    private const string Take =
        """
        update outbox set stage = 'sending', attempts = attempts + 1
        where id in (select id from outbox where stage = 'waiting' and due <= @now order by due, id limit @atMost)
        returning id, message_id as MessageId, sender, recipient, raw, attempts, queued
        """;

    private static OutboxMail ToMail(Row row) => new(
        row.Id, MessageId.Parse(row.MessageId), EmailAddress.Parse(row.Sender), EmailAddress.Parse(row.Recipient), row.Raw, (int)row.Attempts, Moment.FromRow(row.Queued));

    private Task SettleAsync(long id, string stage, string outcome, bool needsPerson, CancellationToken cancellation) =>
        database.InTransactionAsync(
            async t =>
            {
                var now = clock.GetUtcNow().ToRow();
                var values = new { id, stage, outcome, now };
                if (await t.ExecuteAsync("update outbox set stage = @stage, outcome = @outcome, settled = @now where id = @id and stage = 'sending'", values) == 0) return;
                await t.ExecuteAsync(
                    "insert into timeline (at, case_number, mail_id, event, reason) select @now, case_number, mail_id, note || ' ' || @stage, @outcome from outbox where id = @id",
                    values);
                if (needsPerson)
                {
                    await t.ExecuteAsync(
                        "insert into pen (mail_id, case_number, kind, reason, opened) select mail_id, case_number, 'not-sent', note || ' is ' || @stage || ': ' || @outcome, @now from outbox where id = @id",
                        values);
                }
            },
            cancellation);

    private sealed record Row(long Id, string MessageId, string Sender, string Recipient, byte[] Raw, long Attempts, long Queued);
}
