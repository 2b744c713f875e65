using Inbox.Intake;
using Microsoft.Extensions.Logging;

namespace Inbox.Mailbox;

/// <summary>Watches the mailbox: takes in what is new, files what is done with, waits, again and again.</summary>
/// <remarks>
/// What the server announces is a hint; what it lists is the truth. Nothing in the mailbox is touched before the ledger has it.
/// Not for two callers at once.
/// </remarks>
public sealed class MailboxWatch(ImapDoor door, MailIntake intake, MailboxOptions options, TimeProvider clock, ILogger<MailboxWatch> log)
{
    /// <summary>Mails are done with one by one and filed together: after the first one, wait this long for more.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(500);

    private readonly FetchBlame _blame = new();
    private volatile MailboxHealth _health = new(clock.GetUtcNow());

    public MailboxHealth Health => _health;

    /// <summary>Works until the deadline or until cancelled, and returns; failed sessions are followed by others after a growing pause.</summary>
    public async Task RunAsync(DateTimeOffset deadline, CancellationToken cancellation)
    {
        try
        {
            while (await PauseAsync(deadline, cancellation)) await TrySessionAsync(deadline, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // A stop is not a failure.
        }
    }

    /// <returns>False when the deadline comes before the next try.</returns>
    private async Task<bool> PauseAsync(DateTimeOffset deadline, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var until = _health.NextTry is { } next && next < deadline ? next : deadline;
        if (_health.NextTry is not null && until > now) await Task.Delay(until - now, clock, cancellation);
        return clock.GetUtcNow() < deadline;
    }

    private async Task TrySessionAsync(DateTimeOffset deadline, CancellationToken cancellation)
    {
        try
        {
            await SessionAsync(deadline, cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // The one place where bugs and the ledger's failures end too: the watch must go on.
            Failed(e as MailboxException ?? new MailboxException(MailboxFault.Internal, e));
        }
    }

    private async Task SessionAsync(DateTimeOffset deadline, CancellationToken cancellation)
    {
        await using var session = await MailboxSession.OpenAsync(door, cancellation);
        log.SignedIn(session.Place.Folder, session.Place.UidValidity);
        var catchUp = new CatchUp(session, intake, _blame, options, log);
        var filing = new Filing(session, intake, options, log);
        bool IsOver() => clock.GetUtcNow() >= deadline;
        while (true)
        {
            if (await catchUp.RunAsync(IsOver, cancellation)) Well();
            await filing.RunAsync(cancellation);
            if (IsOver()) return;
            await WaitAsync(session.Mailbox, deadline, cancellation);
        }
    }

    private async Task WaitAsync(IMailbox mailbox, DateTimeOffset deadline, CancellationToken cancellation)
    {
        var left = deadline - clock.GetUtcNow();
        var atMost = left < options.PollEvery ? left : options.PollEvery;
        if (atMost <= TimeSpan.Zero) return;
        using var enough = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellation);
        var done = DoneMailsAsync(atMost, either.Token);
        var news = mailbox.WaitForNewsAsync(either.Token, cancellation);
        await Task.WhenAny(done, news);
        await either.CancelAsync();
        await done;
        await news;
    }

    private async Task DoneMailsAsync(TimeSpan atMost, CancellationToken enough)
    {
        try
        {
            await intake.WaitForProcessedAsync(atMost, enough);
            await Task.Delay(Gather, clock, enough);
        }
        catch (OperationCanceledException)
        {
            // News came first.
        }
    }

    private void Well()
    {
        if (_health is { Fault: not null } before) log.Recovered(before.Since);
        _health = _health.Well(clock.GetUtcNow());
    }

    private void Failed(MailboxException e)
    {
        var before = _health.Fault;
        _health = _health.Failed(clock.GetUtcNow(), e.Fault);
        // Once for each change: a server that is away for a night must not fill the log.
        if (before == e.Fault) return;
        if (e.Fault == MailboxFault.LoginRefused) log.LoginRefused(_health.NextTry);
        else log.Failed(_health.Since, e.Message, e.InnerException?.GetType().Name ?? "", _health.NextTry);
    }
}
