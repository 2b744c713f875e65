using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;
using Inbox.Ledger;
using static Inbox.Tests.Ledger.TemporaryLedger;

namespace Inbox.Tests.Ledger;

public sealed class CommitTests : IDisposable
{
    private readonly TemporaryLedger _ledger = new();

    [Fact]
    public async Task Everything_that_follows_from_a_mail_is_there_together()
    {
        var mail = await TakeAsync();

        var number = await _ledger.OpenCaseAsync(mail, outgoing: [Mail("a")]);

        var counts = await _ledger.View.CountsAsync(Cancellation);
        counts.ShouldBe(new LedgerCounts(0, 1, 0, 1, 1, 1, 0, 0, 0, 1));
        (await _ledger.View.LetterAsync(number.Text, Cancellation))!.Stage.ShouldBe("in-translation");
        (await _ledger.View.TimelineAsync(number.Text, Cancellation)).ShouldHaveSingleItem().Reason.ShouldBe("a letter to translate");
    }

    [Fact]
    public async Task A_letter_comes_back_as_it_was()
    {
        var number = await _ledger.OpenCaseAsync(await TakeAsync(), Wish.ReturnOnPaper);

        var stored = (await _ledger.Records.LettersAsync([number], Cancellation))[number];

        stored.Letter.ShouldBe(new Letter.InTranslation(Facts(number), Wish.ReturnOnPaper, _ledger.Clock.GetUtcNow() + TimeSpan.FromDays(14)));
    }

    [Fact]
    public async Task A_mail_is_settled_once_and_the_second_time_writes_nothing()
    {
        var mail = await TakeAsync();
        await _ledger.OpenCaseAsync(mail, outgoing: [Mail("a")]);

        await Should.ThrowAsync<LedgerConflictException>(() => _ledger.OpenCaseAsync(mail, outgoing: [Mail("b")]));

        var counts = await _ledger.View.CountsAsync(Cancellation);
        (counts.Letters, counts.ToSend, counts.OpenTasks).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task A_decision_on_an_older_state_writes_nothing()
    {
        var number = await _ledger.OpenCaseAsync(await TakeAsync());
        var stored = (await _ledger.Records.LettersAsync([number], Cancellation))[number];
        var next = new Letter.WithHuman(Facts(number), Wish.Post, "why");
        DeskWork Work() => new(null, "time-passed", "why", null, [number], [new CaseChange(next, stored.Revision, null, [], "time-passed", "why")], [], []);
        await _ledger.Commit.CommitAsync(Work(), Cancellation);

        await Should.ThrowAsync<LedgerConflictException>(() => _ledger.Commit.CommitAsync(Work(), Cancellation));

        (await _ledger.View.TimelineAsync(number.Text, Cancellation)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_reply_finds_its_case_by_the_supporter_s_mail_by_ours_and_by_its_number()
    {
        var mail = await TakeAsync();
        var number = await _ledger.OpenCaseAsync(mail, outgoing: [Mail("ours") with { Cases = [] }]);
        await _ledger.Commit.CommitAsync(
            new DeskWork(null, "x", "x", null, [], [], [Mail("answer") with { Cases = [number] }], []), Cancellation);

        foreach (var thread in new ThreadLinks[]
        {
            new([MessageId.Parse($"mail-{mail.Id}@example.org")], []),
            new([MessageId.Parse("answer@project.test")], []),
            new([], [number]),
        })
        {
            (await _ledger.Records.LinkedToAsync(thread, Cancellation)).ShouldHaveSingleItem().Case.ShouldBe(number);
        }

        (await _ledger.Records.LinkedToAsync(new ThreadLinks([MessageId.Parse("other@example.org")], []), Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Loads_and_answers_are_counted_for_their_time()
    {
        await _ledger.OpenCaseAsync(await TakeAsync(), outgoing: [Mail("a")]);
        var ann = EmailAddress.Parse("ANN@example.org");
        var start = _ledger.Clock.GetUtcNow();

        (await _ledger.Records.LoadsAsync(start, Cancellation)).ShouldHaveSingleItem().Tasks.ShouldBe(1);
        (await _ledger.Records.LoadsAsync(start + TimeSpan.FromSeconds(1), Cancellation)).ShouldBeEmpty();
        (await _ledger.Records.AnswersAsync(ann, start - TimeSpan.FromSeconds(1), Cancellation)).ShouldBe(new AnswersGiven(1, 1));
        (await _ledger.Records.AnswersAsync(EmailAddress.Parse("zoe@example.org"), start - TimeSpan.FromSeconds(1), Cancellation)).ShouldBe(new AnswersGiven(0, 1));
        (await _ledger.Records.AnswersAsync(ann, start, Cancellation)).ShouldBe(new AnswersGiven(0, 0));
    }

    [Fact]
    public async Task Letters_are_due_when_their_moment_has_come()
    {
        await _ledger.OpenCaseAsync(await TakeAsync());
        var due = _ledger.Clock.GetUtcNow() + TimeSpan.FromDays(14);

        (await _ledger.Records.DueAsync(due - TimeSpan.FromSeconds(1), Cancellation)).ShouldBeEmpty();
        (await _ledger.Records.DueAsync(due, Cancellation)).Count.ShouldBe(1);
    }

    private async Task<WaitingMail> TakeAsync()
    {
        await _ledger.SpoolAsync(Entry(1, "one"));
        return (await _ledger.Spool.TakeNextAsync(Cancellation))!;
    }

    public void Dispose() => _ledger.Dispose();
}
