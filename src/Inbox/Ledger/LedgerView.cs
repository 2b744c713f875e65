namespace Inbox.Ledger;

/// <summary>What operators see of the ledger: never what people wrote, nor their addresses.</summary>
public sealed class LedgerView(LedgerDatabase database)
{
    public Task<LedgerCounts> CountsAsync(CancellationToken cancellation) =>
        database.ReadAsync(async t => (await t.FirstAsync<CountsRow>(Counts))!.ToCounts(), cancellation);

    /// <summary>Letters, newest first.</summary>
    /// <param name="stage">Only those in this stage; null for all.</param>
    public Task<IReadOnlyList<LetterLine>> LettersAsync(string? stage, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<LetterLine>>(
            async t => [.. (await t.QueryAsync<LetterLineRow>(
                $"select {LetterLineRow.Columns} from letters where @stage is null or stage = @stage order by opened desc, case_number", new { stage })).Select(r => r.ToLine())],
            cancellation);

    /// <summary>Null when there is no such case.</summary>
    public Task<LetterLine?> LetterAsync(string caseNumber, CancellationToken cancellation) =>
        database.ReadAsync(
            async t => (await t.FirstAsync<LetterLineRow>($"select {LetterLineRow.Columns} from letters where case_number = @caseNumber", new { caseNumber }))?.ToLine(),
            cancellation);

    /// <summary>What happened to one case, oldest first; to all mails and cases when null.</summary>
    public Task<IReadOnlyList<TimelineLine>> TimelineAsync(string? caseNumber, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<TimelineLine>>(
            async t => [.. (await t.QueryAsync<TimelineRow>(
                "select at, case_number as CaseNumber, mail_id as MailId, event, reason from timeline where @caseNumber is null or case_number = @caseNumber order by id",
                new { caseNumber })).Select(r => r.ToLine())],
            cancellation);

    /// <summary>What waits for a person, oldest first.</summary>
    public Task<IReadOnlyList<PenLine>> PenAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<PenLine>>(
            async t => [.. (await t.QueryAsync<PenRow>("select id, mail_id as MailId, case_number as CaseNumber, kind, reason, opened from pen where closed is null order by id"))
                .Select(r => r.ToLine())],
            cancellation);

    /// <summary>Since when the longest waiting mail, incoming or outgoing, could have been worked on; null when none waits.</summary>
    public Task<DateTimeOffset?> WaitingSinceAsync(CancellationToken cancellation) =>
        database.ReadAsync(
            async t => await t.ScalarAsync<long?>(LongestWait) is { } at ? Moment.FromRow(at) : (DateTimeOffset?)null,
            cancellation);

    private const string LongestWait =
        """
        select min(since) from (
            select max(spooled, next_attempt) as since from spool where stage = 'waiting'
            union all select due from outbox where stage in ('waiting', 'sending'))
        """;

    private const string Counts =
        """
        select (select count(*) from spool where stage = 'waiting') as Waiting,
               (select count(*) from spool where stage = 'processed') as Processed,
               (select count(*) from spool where stage = 'quarantined') as Quarantined,
               (select count(*) from places p join spool s on s.id = p.mail_id where p.filed is null and s.stage = 'processed') as Unfiled,
               (select count(*) from letters) as Letters,
               (select count(*) from outbox where stage in ('waiting', 'sending')) as ToSend,
               (select count(*) from outbox where stage = 'sent') as Sent,
               (select count(*) from outbox where stage in ('refused', 'unknown')) as Unsettled,
               (select count(*) from pen where closed is null) as Pen,
               (select count(*) from tasks where stage in ('offered', 'unplaced')) as OpenTasks
        """;

    private sealed record CountsRow(
        long Waiting, long Processed, long Quarantined, long Unfiled, long Letters, long ToSend, long Sent, long Unsettled, long Pen, long OpenTasks)
    {
        public LedgerCounts ToCounts() => new(
            (int)Waiting, (int)Processed, (int)Quarantined, (int)Unfiled, (int)Letters, (int)ToSend, (int)Sent, (int)Unsettled, (int)Pen, (int)OpenTasks);
    }

    private sealed record LetterLineRow(string CaseNumber, string Stage, string Prisoner, string Wish, string Language, long Opened, long? Due, string? Why, long MailId)
    {
        public const string Columns = "case_number as CaseNumber, stage, prisoner, wish, language, opened, due, why, mail_id as MailId";

        public LetterLine ToLine() => new(CaseNumber, Stage, Prisoner, Wish, Language, Moment.FromRow(Opened), Due is { } due ? Moment.FromRow(due) : null, Why, MailId);
    }

    private sealed record TimelineRow(long At, string? CaseNumber, long? MailId, string Event, string Reason)
    {
        public TimelineLine ToLine() => new(Moment.FromRow(At), CaseNumber, MailId, Event, Reason);
    }

    private sealed record PenRow(long Id, long? MailId, string? CaseNumber, string Kind, string Reason, long Opened)
    {
        public PenLine ToLine() => new(Id, MailId, CaseNumber, Kind, Reason, Moment.FromRow(Opened));
    }
}
