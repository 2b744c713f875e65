using static Inbox.Tests.Ledger.TemporaryLedger;

namespace Inbox.Tests.Ledger;

public sealed class MailSpoolTests : IDisposable
{
    private readonly TemporaryLedger _ledger = new();

    [Fact]
    public async Task A_spooled_mail_comes_back_byte_for_byte()
    {
        var raw = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        await _ledger.SpoolAsync(Entry(1, "one") with { Raw = raw });

        (await _ledger.Spool.TakeNextAsync(Cancellation))!.Raw.ShouldBe(raw);
    }

    [Fact]
    public async Task The_same_mail_in_two_places_is_worked_on_once()
    {
        (await _ledger.Spool.AddAsync(Folder, Validity, [Entry(1, "one"), Entry(2, "one")], Cancellation)).ShouldBe(1);
        (await _ledger.Spool.AddAsync(Folder, Validity + 1, [Entry(9, "one")], Cancellation)).ShouldBe(0);

        (await _ledger.Spool.TakeNextAsync(Cancellation)).ShouldNotBeNull();
        (await _ledger.Spool.TakeNextAsync(Cancellation)).ShouldBeNull();
        (await _ledger.Spool.KnownUidsAsync(Folder, Validity, Cancellation)).ShouldBe([1u, 2u], ignoreOrder: true);
        (await _ledger.Spool.KnownUidsAsync(Folder, Validity + 1, Cancellation)).ShouldBe([9u]);
    }

    [Fact]
    public async Task Mails_are_taken_in_the_order_they_came()
    {
        await _ledger.SpoolAsync(Entry(5, "b"), Entry(4, "a"));

        var first = await _ledger.Spool.TakeNextAsync(Cancellation);
        var second = await _ledger.Spool.TakeNextAsync(Cancellation);

        first!.Id.ShouldBeLessThan(second!.Id);
    }

    [Fact]
    public async Task A_mail_whose_attempts_fail_is_set_aside_after_three_and_the_next_goes_on()
    {
        await _ledger.SpoolAsync(Entry(1, "poison"));
        var attempts = new List<int>();
        while (await _ledger.Spool.TakeNextAsync(Cancellation) is { } mail)
        {
            attempts.Add(mail.Attempt);
            await _ledger.Spool.AttemptFailedAsync(mail.Id, "FormatException", Cancellation);
            _ledger.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        attempts.ShouldBe([1, 2, 3]);
        (await _ledger.View.CountsAsync(Cancellation)).Quarantined.ShouldBe(1);
        (await _ledger.View.TimelineAsync(null, Cancellation)).ShouldHaveSingleItem().Reason.ShouldBe("FormatException");
    }

    [Fact]
    public async Task A_failed_mail_lets_the_next_one_go_first()
    {
        await _ledger.SpoolAsync(Entry(1, "poison"), Entry(2, "good"));
        var poison = await _ledger.Spool.TakeNextAsync(Cancellation);

        (await _ledger.Spool.TakeNextAsync(Cancellation))!.Id.ShouldNotBe(poison!.Id);
    }

    [Fact]
    public async Task Only_what_is_done_is_filed_and_only_once()
    {
        await _ledger.SpoolAsync(Entry(1, "one"), Entry(2, "two"));
        await _ledger.OpenCaseAsync((await _ledger.Spool.TakeNextAsync(Cancellation))!);

        (await _ledger.Spool.UidsToFileAsync(Folder, Validity, Cancellation)).ShouldBe([1u]);
        (await _ledger.Spool.UidsToFileAsync(Folder, Validity + 1, Cancellation)).ShouldBeEmpty();
        await _ledger.Spool.FiledAsync(Folder, Validity, [1], Cancellation);
        (await _ledger.Spool.UidsToFileAsync(Folder, Validity, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_server_does_not_hand_over_is_shown_and_not_asked_for_again()
    {
        await _ledger.Spool.AddUnfetchableAsync(Folder, Validity, 3, "the server closes the line", Cancellation);
        await _ledger.Spool.AddUnfetchableAsync(Folder, Validity, 3, "the server closes the line", Cancellation);

        (await _ledger.Spool.KnownUidsAsync(Folder, Validity, Cancellation)).ShouldBe([3u]);
        (await _ledger.View.CountsAsync(Cancellation)).Quarantined.ShouldBe(1);
        (await _ledger.Spool.TakeNextAsync(Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Mails_older_than_the_start_are_known_and_nothing_else()
    {
        await _ledger.SpoolAsync(Entry(1, "old") with { Known = true });

        (await _ledger.Spool.TakeNextAsync(Cancellation)).ShouldBeNull();
        (await _ledger.Spool.UidsToFileAsync(Folder, Validity, Cancellation)).ShouldBeEmpty();
        (await _ledger.Spool.KnownUidsAsync(Folder, Validity, Cancellation)).ShouldBe([1u]);
    }

    [Fact]
    public async Task The_schema_is_brought_up_to_date_as_often_as_one_likes()
    {
        await _ledger.SpoolAsync(Entry(1, "one"));
        _ledger.Database.BringUpToDate();

        (await _ledger.Spool.TakeNextAsync(Cancellation)).ShouldNotBeNull();
    }

    public void Dispose() => _ledger.Dispose();
}
