using static Inbox.Tests.Ledger.TemporaryLedger;

namespace Inbox.Tests.Desk;

public sealed class CaseworkDeskTests : IDisposable
{
    private const string Ann = "Ann Example <ann@example.org>";
    private const string Letter = "Dear Mikhail,\n\nit is autumn here and the apples are ripe. My children collect chestnuts.\n\nWarm wishes,\nAnn";

    private readonly TemporaryDesk _desk = new();

    [Fact]
    public async Task A_letter_becomes_a_case_an_answer_and_a_task()
    {
        await _desk.ArriveAsync("a", Ann, "Letter to Mikhail Zhilin", $"Please post this letter for me.\n\n{Letter}");
        await _desk.WorkAsync();

        var letter = (await _desk.Ledger.View.LettersAsync(null, Cancellation)).ShouldHaveSingleItem();
        (letter.Prisoner, letter.Wish, letter.Stage).ShouldBe(("mikhail-zhilin", "Post", "in-translation"));
        var queued = await _desk.QueuedAsync();
        queued.Count.ShouldBe(2);
        queued[0].To.Text.ShouldBe("ann@example.org");
        queued[0].Text.ShouldContain($"[{letter.Case}]");
        queued[1].To.Domain.ShouldBe("volunteers.test");
        queued[1].Text.ShouldContain("the apples are ripe");
        queued[1].Text.ShouldNotContain("ann@example.org");
    }

    [Fact]
    public async Task A_follow_up_in_the_thread_settles_the_wish_once()
    {
        await AskedForTheWishAsync();
        await _desk.ArriveAsync("b", Ann, "Re: Letter to Mikhail Zhilin", "Please post it for me.", "In-Reply-To: <a@example.org>\r\n");
        await _desk.ArriveAsync("c", Ann, "Re: Letter to Mikhail Zhilin", "Please post it for me!", "In-Reply-To: <a@example.org>\r\n");
        await _desk.WorkAsync();

        (await _desk.QueuedAsync()).ShouldHaveSingleItem().Text.ShouldContain("Postage");
        (await _desk.Ledger.View.LettersAsync(null, Cancellation)).ShouldHaveSingleItem().Wish.ShouldBe("Post");
    }

    [Fact]
    public async Task Somebody_else_cannot_settle_the_wish()
    {
        await AskedForTheWishAsync();
        await _desk.ArriveAsync("b", "Eve <eve@example.org>", "Re: Letter to Mikhail Zhilin", "Please post it for me.", "In-Reply-To: <a@example.org>\r\n");
        await _desk.WorkAsync();

        (await _desk.QueuedAsync()).ShouldBeEmpty();
        (await _desk.Ledger.View.LettersAsync(null, Cancellation)).ShouldHaveSingleItem().Wish.ShouldBe("NotSaid");
    }

    [Fact]
    public async Task A_machine_is_never_answered()
    {
        await _desk.ArriveAsync("a", Ann, "Away: Letter to Mikhail Zhilin", Letter, "Auto-Submitted: auto-replied\r\n");
        await _desk.WorkAsync();

        (await _desk.QueuedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_of_which_only_the_headers_came_is_set_aside()
    {
        await _desk.ArriveAsync("a", Ann, "Letter to Mikhail Zhilin", "", whole: false);
        await _desk.WorkAsync();

        (await _desk.Ledger.View.CountsAsync(Cancellation)).Quarantined.ShouldBe(1);
    }

    [Fact]
    public async Task A_letter_whose_translation_does_not_come_is_shown_to_a_person_once()
    {
        await AskedForTheWishAsync();
        _desk.Ledger.Clock.Advance(TimeSpan.FromDays(60));
        await _desk.Desk.DecideDueAsync(Cancellation);
        await _desk.Desk.DecideDueAsync(Cancellation);

        (await _desk.Ledger.View.PenAsync(Cancellation)).ShouldHaveSingleItem().Reason.ShouldContain("due date");
    }

    [Fact]
    public async Task A_fault_while_writing_leaves_nothing_half_done()
    {
        using var desk = new TemporaryDesk((_, _) => throw new InvalidOperationException("what was being read"));
        await desk.ArriveAsync("a", Ann, "Letter to Mikhail Zhilin", Letter);
        await desk.WorkAsync();

        var counts = await desk.Ledger.View.CountsAsync(Cancellation);
        (counts.Waiting, counts.Letters, counts.ToSend, counts.OpenTasks).ShouldBe((1, 0, 0, 0));
    }

    public void Dispose() => _desk.Dispose();

    private async Task AskedForTheWishAsync()
    {
        await _desk.ArriveAsync("a", Ann, "Letter to Mikhail Zhilin", Letter);
        await _desk.WorkAsync();
        (await _desk.QueuedAsync()).ShouldContain(m => m.Text.Contains("One question"));
    }
}
