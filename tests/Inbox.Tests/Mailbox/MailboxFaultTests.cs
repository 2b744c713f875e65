using Inbox.Mailbox;
using static Inbox.Tests.Ledger.TemporaryLedger;

namespace Inbox.Tests.Mailbox;

/// <summary>What servers, networks and strangers do to a mailbox; none of it loses a letter or stops the others.</summary>
public sealed class MailboxFaultTests : IAsyncDisposable
{
    private readonly ScriptedImapServer _server = new();
    private readonly WatchRig _rig;

    public MailboxFaultTests() => _rig = new WatchRig(_server.Port);

    [Fact]
    public async Task One_mail_that_breaks_the_protocol_is_set_aside_and_the_others_go_on()
    {
        Fill(40);
        _server.Inbox[16] = _server.Inbox[16] with { IsPoison = true };

        await _rig.RunUntilKnownAsync(40);

        (await _rig.WorkAsync()).Count.ShouldBe(39);
        (await _rig.Ledger.View.CountsAsync(Cancellation)).Quarantined.ShouldBe(1);
        _server.Inbox.ShouldContain(m => m.Uid == 17);
    }

    [Theory]
    [InlineData(700)]
    [InlineData(900)]
    [InlineData(1201)]
    [InlineData(2222)]
    [InlineData(3999)]
    [InlineData(5003)]
    public async Task A_line_that_is_cut_at_some_byte_loses_nothing_and_doubles_nothing(long bytes)
    {
        Fill(25);
        _server.CutsAfter = connection => connection == 1 ? bytes : null;

        await _rig.RunUntilKnownAsync(25);

        (await _rig.WorkAsync()).Select(m => m.Raw).ShouldBe(_server.Inbox.Select(m => m.Raw), ignoreOrder: true);
        (await _rig.Ledger.View.CountsAsync(Cancellation)).Quarantined.ShouldBe(0);
    }

    [Fact]
    public async Task A_line_cut_again_and_again_still_brings_every_mail()
    {
        Fill(12);
        _server.CutsAfter = connection => connection < 9 ? 1500 + (connection * 97) : null;

        await _rig.RunUntilKnownAsync(12);

        (await _rig.WorkAsync()).Count.ShouldBe(12);
    }

    [Fact]
    public async Task An_IDLE_that_never_ends_is_given_up()
    {
        _server.NeverAnswersDone = true;
        _rig.Options.Timeout = TimeSpan.FromSeconds(1);

        await _rig.RunUntilAsync(() => _rig.Health.Fault == MailboxFault.Silent);

        _server.NeverAnswersDone = false;
        Fill(1);
        await _rig.RunUntilKnownAsync(1);
        _rig.Health.Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_server_that_greets_nobody_is_reported_as_silent()
    {
        _server.GreetsNobody = true;
        _rig.Options.Timeout = TimeSpan.FromSeconds(1);

        await _rig.RunUntilAsync(() => _rig.Health.Fault is not null);

        _rig.Health.Fault.ShouldBe(MailboxFault.Silent);
        _rig.Health.NextTry.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_refused_sign_in_is_told_to_operators_and_not_tried_again_soon()
    {
        _server.RefusesLogin = true;

        await _rig.RunUntilAsync(() => _rig.Health.Fault is not null);

        _rig.Health.Fault.ShouldBe(MailboxFault.LoginRefused);
        (_rig.Health.NextTry!.Value - _rig.Health.Since).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(5));
        (_server.Count("AUTHENTICATE") + _server.Count("LOGIN")).ShouldBe(1);
        _rig.Log.Events.ShouldHaveSingleItem().Id.ShouldBe(1002);
    }

    [Fact]
    public async Task A_mail_that_disappears_while_it_is_fetched_is_no_mail()
    {
        Fill(3);
        _server.Inbox[1] = _server.Inbox[1] with { IsVanished = true };

        await _rig.RunUntilKnownAsync(2);

        (await _rig.WorkAsync()).Count.ShouldBe(2);
        (await _rig.Ledger.View.CountsAsync(Cancellation)).Quarantined.ShouldBe(0);
    }

    [Fact]
    public async Task Mails_that_are_numbered_anew_are_known_all_the_same()
    {
        Fill(5);
        await _rig.RunUntilKnownAsync(5);
        (await _rig.WorkAsync()).Count.ShouldBe(5);

        _server.UidValidity = 8;
        for (var i = 0; i < 5; i++) _server.Inbox[i] = _server.Inbox[i] with { Uid = (uint)(100 + i) };
        await _rig.RunUntilKnownAsync(5, uidValidity: 8);

        (await _rig.WorkAsync()).ShouldBeEmpty();
    }

    [Fact(Timeout = 60_000)]
    public async Task A_stop_does_not_wait_for_the_next_look()
    {
        _rig.Options.PollEvery = TimeSpan.FromMinutes(20);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = _rig.RunAsync(stop.Token);
        await _server.HearsAsync("IDLE", Cancellation);

        await stop.CancelAsync();
        await running;

        _rig.Health.Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_mailbox_that_is_too_full_to_file_in_still_takes_mail_in()
    {
        _server.RefusesToFile = true;
        Fill(1);
        await _rig.RunUntilKnownAsync(1);
        await _rig.WorkAsync();
        await _rig.RunUntilAsync(() => _rig.Log.Count(1005) > 0);

        _server.Inbox.Add(ScriptedMail.Letter(2));
        await _rig.RunUntilKnownAsync(2);

        _rig.Health.Fault.ShouldBeNull();
    }

    public async ValueTask DisposeAsync()
    {
        _rig.Dispose();
        await _server.DisposeAsync();
    }

    private void Fill(int count)
    {
        for (var uid = 1u; uid <= count; uid++) _server.Inbox.Add(ScriptedMail.Letter(uid));
    }
}
