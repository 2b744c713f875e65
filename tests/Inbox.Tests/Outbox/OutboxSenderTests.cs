using Inbox.Casework.Values;
using Inbox.Connections;
using Inbox.Ledger;
using Inbox.Outbox;
using Inbox.Tests.Ledger;

namespace Inbox.Tests.Outbox;

/// <summary>The real sender, courier and ledger against a server that misbehaves.</summary>
public sealed class OutboxSenderTests : IAsyncDisposable
{
    private const int SentEvent = 1600;
    private const int LaterEvent = 1601;
    private const int RefusedEvent = 1602;
    private const int UnknownEvent = 1603;
    private const int WaitingEvent = 1606;
    private const int AgainEvent = 1607;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly TemporaryLedger _ledger = new();
    private readonly WatchedClock _clock;
    private readonly ScriptedSmtpServer _server = new();
    private readonly EventLog<OutboxSender> _log = new();
    private readonly LedgerBells _bells;
    private readonly OutboxOptions _options;
    private readonly SendingPace _pace;
    private readonly SmtpCourier _courier;
    private readonly OutboxSender _sender;

    public OutboxSenderTests()
    {
        _clock = new WatchedClock(_ledger.Clock);
        _bells = new LedgerBells(_clock);
        _options = new OutboxOptions
        {
            Host = "127.0.0.1", Port = _server.Port, Security = ConnectionSecurity.None, Timeout = TimeSpan.FromMinutes(7),
        };
        (_pace, _courier, _sender) = Build();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_queued_is_sent_over_one_connection_and_written_down()
    {
        await QueueAsync("1", "2", "3");
        await RunUntilAsync(SentEvent, 3);

        (_server.Connections, _server.Mails.Count).ShouldBe((1, 3));
        (await CountsAsync()).ShouldBe((3, 0, 0));
        _server.Commands.ShouldContain("QUIT");
    }

    [Fact]
    public async Task A_mail_queued_while_the_sender_waits_is_sent_at_the_bell()
    {
        await QueueAsync("1");
        var run = StartAsync(out var stop);
        await _log.SeenAsync(SentEvent, 1, Cancellation);
        await QueueAsync("2");
        _bells.MailQueued.Ring();
        await _log.SeenAsync(SentEvent, 2, Cancellation);
        await StopAsync(run, stop);

        (await CountsAsync()).ShouldBe((2, 0, 0));
    }

    [Fact]
    public async Task A_greylisted_mail_is_tried_again_and_gets_through()
    {
        _server.Answers("RCPT", "450 4.2.0 greylisted");
        await QueueAsync("1");
        await RunUntilAsync(LaterEvent);
        (await CountsAsync()).ShouldBe((0, 1, 0));

        _ledger.Clock.Advance(TimeSpan.FromMinutes(2));
        await RunUntilAsync(SentEvent);
        (await CountsAsync()).ShouldBe((1, 0, 0));
    }

    [Fact]
    public async Task A_refused_mail_is_shown_to_a_person_and_the_next_one_goes_on()
    {
        _server.Answers("RCPT", "550 5.1.1 <ann@supporters.test> unknown");
        await QueueAsync("1", "2");
        await RunUntilAsync(SentEvent);

        (await CountsAsync()).ShouldBe((1, 0, 1));
        _log.Count(RefusedEvent).ShouldBe(1);
        (await _ledger.View.PenAsync(Cancellation)).ShouldHaveSingleItem().Reason.ShouldEndWith("550 5.1.1 at Recipient");
    }

    [Fact]
    public async Task A_mail_of_unknown_fate_is_never_simply_sent_again()
    {
        _server.Answers("end", ScriptedSmtpServer.Drop);
        await QueueAsync("1");
        await RunUntilAsync(UnknownEvent);
        _ledger.Clock.Advance(TimeSpan.FromDays(1));
        await QueueAsync("2");
        await RunUntilAsync(SentEvent);

        Ids().ShouldBe(["2@project.test"]);
        (await CountsAsync()).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task The_bridge_gets_the_same_bytes_again_inside_its_safe_window()
    {
        var sender = BuildFor("proton-bridge");
        _server.Answers("end", ScriptedSmtpServer.Drop);
        await QueueAsync("1");
        var run = StartAsync(out var stop, sender);
        await PassAsync(TimeSpan.FromSeconds(1));
        await _log.SeenAsync(SentEvent, 1, Cancellation);
        await StopAsync(run, stop);

        _log.Count(AgainEvent).ShouldBe(1);
        _server.Mails.ShouldHaveSingleItem().ShouldBe(Raw("1"));
        (await CountsAsync()).ShouldBe((1, 0, 0));
    }

    [Fact]
    public async Task After_the_safe_window_the_mail_is_left_for_a_person()
    {
        var sender = BuildFor("proton-bridge");
        _server.Answers("end", ScriptedSmtpServer.Drop);
        _server.Answers("greeting", "220 scripted.test ESMTP");
        _server.Answers("greeting", [.. Enumerable.Repeat("554 5.3.2 away", 100)]);
        await QueueAsync("1");
        var run = StartAsync(out var stop, sender);
        foreach (var pause in (int[])[1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) await PassAsync(TimeSpan.FromSeconds(pause));
        await _log.SeenAsync(UnknownEvent, 1, Cancellation);
        await StopAsync(run, stop);

        _server.Mails.ShouldBeEmpty();
        (await CountsAsync()).ShouldBe((0, 0, 1));
    }

    [Fact]
    public async Task A_refused_sign_in_costs_no_mail_an_attempt_and_is_logged_once()
    {
        (_options.Username, _options.Password) = ("inbox", "wrong");
        _server.Answers("AUTH", [.. Enumerable.Repeat("535 5.7.8 wrong", 2)]);
        await QueueAsync("1");
        var run = StartAsync(out var stop);
        for (var minute = 0; minute < 20; minute++) await PassAsync(Minute);
        await _log.SeenAsync(SentEvent, 1, Cancellation);
        await StopAsync(run, stop);

        _log.Count(WaitingEvent).ShouldBe(1);
        _log.Events.ShouldContain(e => e.Text.Contains("LoginRefused", StringComparison.Ordinal));
        (await CountsAsync()).ShouldBe((1, 0, 0));
        _sender.Health.State.ShouldBe(OutboxState.Well);
    }

    [Fact]
    public async Task Suspended_sending_keeps_every_mail()
    {
        _pace.Suspended = true;
        await QueueAsync("1");
        await RunUntilAsync(WaitingEvent);

        (_server.Connections, _sender.Health.State).ShouldBe((0, OutboxState.Suspended));
        _pace.Suspended = false;
        await RunUntilAsync(SentEvent);
    }

    [Fact]
    public async Task At_the_limit_the_next_mail_waits()
    {
        _options.PerMinute = 2;
        var (_, courier, sender) = Build();
        await using var _c = courier;
        await QueueAsync("1", "2", "3");
        var run = StartAsync(out var stop, sender);
        await _log.SeenAsync(WaitingEvent, 1, Cancellation);
        _server.Mails.Count.ShouldBe(2);
        await PassAsync(Minute / 2);
        await PassAsync(Minute / 2);
        await _log.SeenAsync(SentEvent, 3, Cancellation);
        await StopAsync(run, stop);
    }

    [Fact]
    public async Task What_was_on_the_wire_when_the_daemon_died_is_left_for_a_person()
    {
        await QueueAsync("1", "2");
        await _ledger.Outbox.TakeDueAsync(1, Cancellation);
        await RunUntilAsync(SentEvent);

        Ids().ShouldBe(["2@project.test"]);
        (await CountsAsync()).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task A_session_ends_at_its_deadline()
    {
        var run = _sender.RunAsync(_ledger.Clock.GetUtcNow() + TimeSpan.FromSeconds(30), Cancellation);
        await PassAsync(Minute / 2);

        await run;
    }

    [Fact]
    public async Task Stopping_in_mid_mail_puts_back_what_was_not_handed_over()
    {
        _server.Answers("MAIL", ScriptedSmtpServer.Hang);
        await QueueAsync("1");
        var run = StartAsync(out var stop);
        await _server.Hanging;
        await stop.CancelAsync();
        _ledger.Clock.Advance(TimeSpan.FromSeconds(3));
        await run;
        stop.Dispose();

        (await _ledger.Outbox.TakeDueAsync(1, Cancellation)).ShouldHaveSingleItem().Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_logged_tells_who_or_what()
    {
        _server.Answers("RCPT", "450 <ann@supporters.test> later", "550 <ann@supporters.test> no");
        _server.Answers("end", ScriptedSmtpServer.Drop);
        await QueueAsync("1", "2", "3", "4");
        await RunUntilAsync(LaterEvent);
        _ledger.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunUntilAsync(UnknownEvent);

        _log.Events.ShouldAllBe(e => !e.Text.Contains('@') && !e.Text.Contains("letter", StringComparison.OrdinalIgnoreCase));
    }

    public async ValueTask DisposeAsync()
    {
        await _courier.DisposeAsync();
        await _server.DisposeAsync();
        _ledger.Dispose();
    }

    private static byte[] Raw(string id) => SampleMail.Bytes($"{id}@project.test");

    private (SendingPace Pace, SmtpCourier Courier, OutboxSender Sender) Build()
    {
        var pace = new SendingPace(_options, _clock);
        var courier = new SmtpCourier(_options, _clock);
        return (pace, courier, new OutboxSender(_ledger.Outbox, courier, pace, _options, _bells, _clock, _log));
    }

    private OutboxSender BuildFor(string profile)
    {
        _options.Profile = profile;
        return Build().Sender;
    }

    private Task QueueAsync(params string[] ids) => _ledger.Commit.CommitAsync(
        new DeskWork(null, "x", "x", null, [], [], [.. ids.Select(Entry)], []), Cancellation);

    private static OutboxEntry Entry(string id) =>
        new(MessageId.Parse($"{id}@project.test"), [], "wish-question", SampleMail.From, SampleMail.To, Raw(id), CountsAsAnswer: true);

    private Task StartAsync(out CancellationTokenSource stop, OutboxSender? sender = null)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        return (sender ?? _sender).RunAsync(DateTimeOffset.MaxValue, stop.Token);
    }

    private static async Task StopAsync(Task run, CancellationTokenSource stop)
    {
        await stop.CancelAsync();
        await run;
        stop.Dispose();
    }

    private async Task RunUntilAsync(int id, int times = 1)
    {
        var before = _log.Count(id);
        var run = StartAsync(out var stop);
        await _log.SeenAsync(id, before + times, Cancellation);
        await StopAsync(run, stop);
    }

    private Task PassAsync(TimeSpan wait) => _clock.PassAsync(wait, Cancellation);

    private async Task<(long Sent, long ToSend, long Unsettled)> CountsAsync()
    {
        var counts = await _ledger.View.CountsAsync(Cancellation);
        return (counts.Sent, counts.ToSend, counts.Unsettled);
    }

    private IEnumerable<string?> Ids() => _server.Mails.Select(m => MimeKit.MimeMessage.Load(new MemoryStream(m)).MessageId);
}
