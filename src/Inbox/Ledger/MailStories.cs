namespace Inbox.Ledger;

/// <summary>Tells what became of a mail: never what was written, nor by whom.</summary>
public sealed class MailStories(LedgerDatabase database)
{
    /// <summary>Null when the ledger has no such mail.</summary>
    /// <param name="identity">See the spool: the same for every copy of a mail.</param>
    public Task<MailStory?> OfAsync(string identity, CancellationToken cancellation) =>
        database.ReadAsync(
            async t =>
            {
                if (await t.FirstAsync<MailRow>("select id, stage, kind, reason from spool where identity = @identity", new { identity }) is not { } mail) return null;
                return new MailStory(
                    mail.Id, mail.Stage, mail.Kind, mail.Reason,
                    await t.QueryAsync<MailStory.OneCase>(Cases, mail),
                    await t.QueryAsync<MailStory.OneNote>("select note, stage from outbox where mail_id = @Id order by id", mail),
                    await t.QueryAsync<MailStory.OneTask>(Tasks, mail),
                    await t.QueryAsync<string>("select reason from pen where mail_id = @Id and closed is null order by id", mail));
            },
            cancellation);

    private const string Cases =
        """
        select case_number as "Case", prisoner, stage, wish from letters
        where case_number in (select case_number from timeline where mail_id = @Id and case_number is not null) order by opened, case_number
        """;

    private const string Tasks = """select case_number as "Case", language, volunteer from tasks where case_number in (select case_number from letters where mail_id = @Id) order by queued, token""";

    private sealed record MailRow(long Id, string Stage, string? Kind, string? Reason);
}
