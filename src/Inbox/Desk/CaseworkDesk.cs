using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.People;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;
using Inbox.Ledger;
using Inbox.Reading;
using Microsoft.Extensions.Logging;

namespace Inbox.Desk;

/// <summary>Next mail → read → sort → decide → word → commit.</summary>
/// <param name="current">The casebook as it is now; asked once for each mail.</param>
public sealed class CaseworkDesk(
    MailSpool spool, CaseRecords records, Commit commit, MimeReader reader, Func<Casebook> current, MailWriter write, LedgerBells bells, TimeProvider clock, ILogger<CaseworkDesk> log)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly NoteMail _notes = new(write);

    /// <summary>Works on mails as they come, until the deadline.</summary>
    public async Task RunAsync(DateTimeOffset deadline, CancellationToken cancellation)
    {
        while (clock.GetUtcNow() < deadline)
        {
            if (await spool.TakeNextAsync(cancellation) is { } mail) await AttemptAsync(mail, cancellation);
            else await bells.MailSpooled.WaitAsync(await PauseAsync(deadline, cancellation), cancellation);
        }
    }

    /// <summary>Tells every letter whose moment has come that time has passed.</summary>
    public async Task DecideDueAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var letter in await records.DueAsync(now, cancellation))
        {
            var decision = LetterDecider.Decide(letter.Letter, new LetterInput.TimePassed(), current().Rules, now);
            await CommitAsync(new Cause(null, null, "time-passed", decision.Reason, null), [(letter.Revision, new LetterStep(letter.Letter.Facts!.Case, letter.Letter, decision, null))], decision.Notes, now, cancellation);
        }
    }

    private async Task AttemptAsync(WaitingMail mail, CancellationToken cancellation)
    {
        try
        {
            await WorkAsync(mail, cancellation);
        }
        catch (LedgerConflictException)
        {
            log.DecidedAnew(mail.Id);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The type only: a message may repeat what was being read.
            var fault = e.GetType().Name;
            log.AttemptFailed(mail.Id, mail.Attempt, fault);
            await spool.AttemptFailedAsync(mail.Id, fault, cancellation);
        }
    }

    private async Task WorkAsync(WaitingMail mail, CancellationToken cancellation)
    {
        if (Unreadable(mail, out var facts) is { } why)
        {
            await spool.QuarantineAsync(mail.Id, why, cancellation);
            log.PutIntoPen(mail.Id, why);
            return;
        }

        var book = current();
        var now = clock.GetUtcNow();
        var sorted = book.Sorter.Sort(facts!, await records.LinkedToAsync(facts!.Thread, cancellation));
        var known = await KnownLettersAsync(sorted, cancellation);
        var decision = book.Decider.Decide(sorted, await FileAsync(sorted, facts, known, now, cancellation), now);
        var steps = decision.Steps.Select(s => (known.TryGetValue(s.Case, out var stored) ? stored.Revision : (long?)null, s)).ToList();
        await CommitAsync(new Cause(mail.Id, facts, decision.Kind, decision.Reason, decision.Pen), steps, decision.Notes, now, cancellation);
        log.Decided(mail.Id, decision.Kind, decision.Reason, steps.Count, decision.Notes.Count);
    }

    private string? Unreadable(WaitingMail mail, out IncomingMail? facts)
    {
        facts = null;
        if (!mail.Whole) return "the mail is above the size limit; only its headers were taken";
        switch (reader.Read(mail.Raw))
        {
            case ReadMail.Unreadable unreadable:
                return unreadable.Why;
            case ReadMail.Facts read:
                facts = read.Mail;
                return facts.Unreadable;
            default:
                return "the mail could not be read";
        }
    }

    private async Task<IReadOnlyDictionary<CaseNumber, StoredLetter>> KnownLettersAsync(Sorted sorted, CancellationToken cancellation) =>
        sorted is Sorted.Choice choice ? await records.LettersAsync(choice.Cases, cancellation) : new Dictionary<CaseNumber, StoredLetter>();

    private async Task<MailFile> FileAsync(
        Sorted sorted, IncomingMail facts, IReadOnlyDictionary<CaseNumber, StoredLetter> known, DateTimeOffset now, CancellationToken cancellation)
    {
        var count = sorted is Sorted.Letters letters ? letters.Each.Count : 0;
        var sender = facts.Sender.Address is { } address ? new Supporter(address, facts.Sender.Name, facts.Language) : null;
        return new MailFile(
            sender,
            count > 0 ? await records.NewNumbersAsync(count, cancellation) : [],
            Enumerable.Range(0, count).Select(_ => Identities.NewToken()).ToEquatableList(),
            known.Values.Select(s => s.Letter).ToEquatableList(),
            count > 0 ? await records.LoadsAsync(now - Week, cancellation) : [],
            sender is null ? new AnswersGiven(0, 0) : await records.AnswersAsync(sender.Address, now - Day, cancellation));
    }

    private async Task CommitAsync(
        Cause cause, IReadOnlyList<(long? Revision, LetterStep Step)> steps, EquatableList<Note> notes, DateTimeOffset now, CancellationToken cancellation)
    {
        var book = current();
        var changes = steps.Select(s => new CaseChange(s.Step.Decision.Next, s.Revision, s.Step.Text, s.Step.Decision.Tasks, cause.Kind, s.Step.Decision.Reason)).ToEquatableList();
        var pen = steps.Where(s => s.Step.Decision.Pen is not null).Select(s => new PenEntry(s.Step.Case, "letter", s.Step.Decision.Pen!)).ToList();
        if (cause.Pen is { } why) pen.Add(new PenEntry(null, cause.Kind, why));
        await commit.CommitAsync(
            new DeskWork(
                cause.MailId, cause.Kind, cause.Reason, cause.Mail?.MessageId,
                steps.Select(s => s.Step.Case).ToEquatableList(), changes,
                notes.Select(n => _notes.Write(n, book, cause.Mail, now)).ToEquatableList(), pen.ToEquatableList()),
            cancellation);
        foreach (var (_, step) in steps) log.CaseMoved(step.Case.Text, step.Decision.Reason);
        foreach (var entry in pen) LogPen(entry, cause.MailId);
    }

    private void LogPen(PenEntry entry, long? mailId)
    {
        if (entry.Case is { } number) log.CasePutIntoPen(number.Text, entry.Reason);
        else log.PutIntoPen(mailId ?? 0, entry.Reason);
    }

    private async Task<TimeSpan> PauseAsync(DateTimeOffset deadline, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var until = await spool.NextDueAsync(cancellation) is { } next && next < now + LookAgain ? next : now + LookAgain;
        return (until < deadline ? until : deadline) - now;
    }

    /// <summary>What set the work off: a mail, or time.</summary>
    private sealed record Cause(long? MailId, IncomingMail? Mail, string Kind, string Reason, string? Pen);
}
