using Inbox.Ledger;
using static Inbox.Tests.Ledger.TemporaryLedger;

namespace Inbox.Tests.Ledger;

public sealed class OutboxQueueTests : IDisposable
{
    private readonly TemporaryLedger _ledger = new();

    [Fact]
    public async Task A_taken_mail_is_not_taken_again()
    {
        await QueueAsync("a", "b");

        (await _ledger.Outbox.TakeDueAsync(1, Cancellation)).ShouldHaveSingleItem().MessageId.Text.ShouldBe("a@project.test");
        (await _ledger.Outbox.TakeDueAsync(10, Cancellation)).ShouldHaveSingleItem().MessageId.Text.ShouldBe("b@project.test");
        (await _ledger.Outbox.TakeDueAsync(10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_for_later_waits_for_its_time_and_counts_its_attempts()
    {
        await QueueAsync("a");
        var retryAt = _ledger.Clock.GetUtcNow() + TimeSpan.FromMinutes(5);
        var mail = (await _ledger.Outbox.TakeDueAsync(1, Cancellation))[0];
        await _ledger.Outbox.LaterAsync(mail.Id, retryAt, "451", Cancellation);

        (await _ledger.Outbox.TakeDueAsync(1, Cancellation)).ShouldBeEmpty();
        (await _ledger.Outbox.NextDueAsync(Cancellation)).ShouldBe(retryAt);
        _ledger.Clock.SetUtcNow(retryAt);
        (await _ledger.Outbox.TakeDueAsync(1, Cancellation)).ShouldHaveSingleItem().Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_mail_that_no_server_saw_is_put_back_uncounted()
    {
        await QueueAsync("a");
        var mail = (await _ledger.Outbox.TakeDueAsync(1, Cancellation))[0];
        await _ledger.Outbox.PutBackAsync(mail.Id, _ledger.Clock.GetUtcNow(), "connection refused", Cancellation);

        (await _ledger.Outbox.TakeDueAsync(1, Cancellation)).ShouldHaveSingleItem().Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_daemon_ended_is_never_sent_again_by_itself()
    {
        await QueueAsync("a");
        await _ledger.Outbox.TakeDueAsync(1, Cancellation);

        (await _ledger.Outbox.SettleInterruptedAsync(Cancellation)).ShouldBe(1);

        (await _ledger.Outbox.TakeDueAsync(1, Cancellation)).ShouldBeEmpty();
        (await _ledger.View.PenAsync(Cancellation)).ShouldHaveSingleItem().Kind.ShouldBe("not-sent");
        (await _ledger.View.CountsAsync(Cancellation)).Unsettled.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_shown_to_a_person_and_a_success_is_not()
    {
        await QueueAsync("a", "b");
        var mails = await _ledger.Outbox.TakeDueAsync(2, Cancellation);
        await _ledger.Outbox.RefusedAsync(mails[0].Id, "550", Cancellation);
        await _ledger.Outbox.SentAsync(mails[1].Id, "250", Cancellation);

        (await _ledger.View.PenAsync(Cancellation)).ShouldHaveSingleItem().Reason.ShouldContain("550");
        var counts = await _ledger.View.CountsAsync(Cancellation);
        (counts.Sent, counts.Unsettled, counts.ToSend).ShouldBe((1, 1, 0));
    }

    private Task QueueAsync(params string[] ids) =>
        _ledger.Commit.CommitAsync(new DeskWork(null, "x", "x", null, [], [], [.. ids.Select(Mail)], []), Cancellation);

    public void Dispose() => _ledger.Dispose();
}
