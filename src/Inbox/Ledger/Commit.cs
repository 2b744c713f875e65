using Inbox.Casework.Letters;

namespace Inbox.Ledger;

/// <summary>The one place where state, tasks, timeline, outgoing bytes, counters and "this mail is done" become true together.</summary>
public sealed class Commit(LedgerDatabase database, LedgerBells bells, TimeProvider clock)
{
    /// <exception cref="LedgerConflictException">A letter was changed, or the mail settled, since the work was decided: decide again.</exception>
    public async Task CommitAsync(DeskWork work, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().ToRow();
        await database.InTransactionAsync(t => WriteAsync(t, work, now), cancellation);
        if (work.MailId is not null) bells.MailProcessed.Ring();
        if (work.Outgoing.Count > 0) bells.MailQueued.Ring();
    }

    private static async Task WriteAsync(LedgerTransaction t, DeskWork work, long now)
    {
        foreach (var change in work.Changes) await WriteChangeAsync(t, change, work.MailId, now);
        foreach (var mail in work.Outgoing) await QueueAsync(t, mail, work.MailId, now);
        foreach (var entry in work.Pen) await PutIntoPenAsync(t, entry, work.MailId, now);
        if (work.MailId is { } mailId) await SettleMailAsync(t, mailId, work, now);
    }

    private static async Task WriteChangeAsync(LedgerTransaction t, CaseChange change, long? mailId, long now)
    {
        var row = LetterRow.From(change.Next, (change.Revision ?? 0) + 1);
        if (change.Revision is { } revision) await UpdateAsync(t, row, revision);
        else await t.ExecuteAsync(InsertLetter, new { row.CaseNumber, row.Stage, row.Prisoner, row.Wish, row.SupporterAddress, row.SupporterName, row.SupporterLanguage, row.Language, row.Opened, row.Due, row.Why, text = change.Text?.Value ?? "", mailId, row.Revision });
        await t.ExecuteAsync(
            "insert into timeline (at, case_number, mail_id, event, reason) values (@now, @CaseNumber, @mailId, @Event, @Reason)",
            new { now, row.CaseNumber, mailId, change.Event, change.Reason });
        foreach (var task in change.Tasks) await QueueTaskAsync(t, task, now);
    }

    private static async Task UpdateAsync(LedgerTransaction t, LetterRow row, long revision)
    {
        var changed = await t.ExecuteAsync(
            "update letters set stage = @Stage, wish = @Wish, due = @Due, why = @Why, revision = @Revision where case_number = @CaseNumber and revision = @revision",
            new { row.Stage, row.Wish, row.Due, row.Why, row.Revision, row.CaseNumber, revision });
        if (changed != 1) throw new LedgerConflictException($"case {row.CaseNumber} was changed meanwhile");
    }

    private static Task QueueTaskAsync(LedgerTransaction t, TranslationTask task, long now) =>
        t.ExecuteAsync(
            "insert into tasks (token, case_number, kind, language, volunteer, stage, queued, due) values (@Token, @number, 'translate', @language, @VolunteerId, @stage, @now, @due)",
            new { task.Token, number = task.Case.Text, language = task.From.Code, task.VolunteerId, stage = task.VolunteerId is null ? "unplaced" : "offered", now, due = task.Due.ToRow() });

    private static async Task QueueAsync(LedgerTransaction t, OutboxEntry mail, long? mailId, long now)
    {
        var values = new { id = mail.MessageId.Text, mailId, number = mail.Cases.Count > 0 ? mail.Cases[0].Text : null, mail.Note, from = mail.From.Text, to = mail.To.Text, mail.Raw, now };
        await t.ExecuteAsync(InsertMail, values);
        foreach (var number in mail.Cases)
            await t.ExecuteAsync("insert into threads (message_id, case_number) values (@id, @number) on conflict do nothing", new { values.id, number = number.Text });
        if (mail.CountsAsAnswer) await t.ExecuteAsync("insert into answers (recipient, note, at) values (@to, @Note, @now)", values);
    }

    private static Task PutIntoPenAsync(LedgerTransaction t, PenEntry entry, long? mailId, long now) =>
        t.ExecuteAsync(
            "insert into pen (mail_id, case_number, kind, reason, opened) values (@mailId, @number, @Kind, @Reason, @now)",
            new { mailId, number = entry.Case?.Text, entry.Kind, entry.Reason, now });

    private static async Task SettleMailAsync(LedgerTransaction t, long mailId, DeskWork work, long now)
    {
        var values = new { mailId, work.Kind, work.Reason, now };
        if (await t.ExecuteAsync("update spool set stage = 'processed', kind = @Kind, reason = @Reason, settled = @now where id = @mailId and stage = 'waiting'", values) != 1)
            throw new LedgerConflictException($"mail {mailId} was settled meanwhile");
        await t.ExecuteAsync("insert into timeline (at, mail_id, event, reason) values (@now, @mailId, @Kind, @Reason)", values);
        if (work.MailMessageId is not { } id) return;
        foreach (var number in work.ThreadCases)
            await t.ExecuteAsync("insert into threads (message_id, case_number) values (@id, @number) on conflict do nothing", new { id = id.Text, number = number.Text });
    }

    private const string InsertLetter =
        """
        insert into letters (case_number, stage, prisoner, wish, supporter_address, supporter_name, supporter_language, language, opened, due, why, text, mail_id, revision)
        values (@CaseNumber, @Stage, @Prisoner, @Wish, @SupporterAddress, @SupporterName, @SupporterLanguage, @Language, @Opened, @Due, @Why, @text, @mailId, @Revision)
        """;

    private const string InsertMail =
        """
        insert into outbox (message_id, mail_id, case_number, note, sender, recipient, raw, stage, queued, due)
        values (@id, @mailId, @number, @Note, @from, @to, @Raw, 'waiting', @now, @now)
        """;
}
