using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Ledger;

/// <summary>What the desk looks up about cases before it decides.</summary>
public sealed class CaseRecords(LedgerDatabase database)
{
    /// <summary>Numbers for new cases. They are used up even if nothing comes of them.</summary>
    public Task<EquatableList<CaseNumber>> NewNumbersAsync(int count, CancellationToken cancellation) =>
        database.InTransactionAsync(
            async t =>
            {
                var next = await t.ScalarAsync<long>("update sequences set next = next + @count where name = 'case' returning next", new { count });
                return Enumerable.Range(0, count).Select(i => CaseNumber.FromSequence(next - count + i)).ToEquatableList();
            },
            cancellation);

    /// <summary>The cases a mail is linked to by thread or case number, whoever they belong to.</summary>
    public Task<EquatableList<KnownCase>> LinkedToAsync(ThreadLinks thread, CancellationToken cancellation) =>
        database.ReadAsync(
            async t =>
            {
                var numbers = thread.CaseNumbers.Select(c => c.Text).ToList();
                var threads = thread.RepliesTo.Select(m => m.Text).ToList();
                if (threads.Count > 0) numbers.AddRange(await t.QueryAsync<string>("select case_number from threads where message_id in @threads", new { threads }));
                if (numbers.Count == 0) return [];
                var rows = await t.QueryAsync<LetterRow>($"select {LetterRow.Columns} from letters where case_number in @numbers order by opened, case_number", new { numbers });
                return rows
                    .Select(r => new KnownCase(CaseNumber.Parse(r.CaseNumber), PrisonerSlug.Parse(r.Prisoner), EmailAddress.Parse(r.SupporterAddress), Enum.Parse<Wish>(r.Wish)))
                    .ToEquatableList();
            },
            cancellation);

    public Task<IReadOnlyDictionary<CaseNumber, StoredLetter>> LettersAsync(IEnumerable<CaseNumber> cases, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyDictionary<CaseNumber, StoredLetter>>(
            async t => (await t.QueryAsync<LetterRow>($"select {LetterRow.Columns} from letters where case_number in @numbers", new { numbers = cases.Select(c => c.Text).ToList() }))
                .ToDictionary(r => CaseNumber.Parse(r.CaseNumber), r => new StoredLetter(r.ToLetter(), r.Revision)),
            cancellation);

    /// <summary>Letters whose due moment has come, the longest waiting first.</summary>
    public Task<IReadOnlyList<StoredLetter>> DueAsync(DateTimeOffset now, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<StoredLetter>>(
            async t => [.. (await t.QueryAsync<LetterRow>($"select {LetterRow.Columns} from letters where due <= @now order by due limit 100", new { now = now.ToRow() }))
                .Select(r => new StoredLetter(r.ToLetter(), r.Revision))],
            cancellation);

    /// <summary>How many tasks each volunteer was given since a moment.</summary>
    public Task<EquatableList<VolunteerLoad>> LoadsAsync(DateTimeOffset since, CancellationToken cancellation) =>
        database.ReadAsync(
            async t => (await t.QueryAsync<LoadRow>(
                    "select volunteer, count(*) as tasks from tasks where volunteer is not null and queued >= @since and stage <> 'cancelled' group by volunteer",
                    new { since = since.ToRow() }))
                .Select(r => new VolunteerLoad(r.Volunteer, (int)r.Tasks)).ToEquatableList(),
            cancellation);

    /// <summary>How many automatic answers went out since a moment: to one address, and over all.</summary>
    public Task<AnswersGiven> AnswersAsync(EmailAddress to, DateTimeOffset since, CancellationToken cancellation) =>
        database.ReadAsync(
            async t => new AnswersGiven(
                await t.ScalarAsync<int>("select count(*) from answers where recipient = @to and at > @since", new { to = to.Text, since = since.ToRow() }),
                await t.ScalarAsync<int>("select count(*) from answers where at > @since", new { since = since.ToRow() })),
            cancellation);

    /// <remarks>Properties, not a constructor: SQLite gives a count no type where there are no rows.</remarks>
    private sealed record LoadRow
    {
        public string Volunteer { get; init; } = "";

        public long Tasks { get; init; }
    }
}
