using Inbox.Connections;
using Inbox.Intake;
using Inbox.Ledger;
using Microsoft.Extensions.Logging;

namespace Inbox.Mailbox;

/// <summary>Keeps ledger and mailbox in step: what is new goes into the ledger, what is done is filed.</summary>
/// <remarks>One per process: pauses outlive a session.</remarks>
public sealed class MailboxWatch(ImapDoor door, MailIntake intake, MailboxOptions options, LedgerBells bells, TimeProvider time, ILogger<MailboxWatch> log)
{
    private readonly CatchUp _catchUp = new(intake, options, door.OpenAsync, log);
    private volatile MailboxHealth _health = new(null, null);
    private ConnectionPause _pause = ConnectionPause.None;
    private DateTimeOffset _notBefore;

    /// <summary>How watching goes. May be read from anywhere.</summary>
    public MailboxHealth Health => _health;

    /// <summary>One session: connect, catch up, file, wait, again, until the deadline or the first fault.</summary>
    public async Task RunAsync(DateTimeOffset deadline, CancellationToken cancellation)
    {
        if (_notBefore > time.GetUtcNow()) await Pause.ForAsync(_notBefore - time.GetUtcNow(), time, CancellationToken.None, cancellation);
        try
        {
            await using var mailbox = await door.OpenAsync(cancellation);
            while (time.GetUtcNow() < deadline) await RoundAsync(mailbox, deadline, cancellation);
        }
        catch (MailboxException e)
        {
            Failed(e);
        }
    }

    private async Task RoundAsync(IMailbox mailbox, DateTimeOffset deadline, CancellationToken cancellation)
    {
        await _catchUp.RunAsync(mailbox, cancellation);
        await FileAsync(mailbox, cancellation);
        Succeeded();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // Awaited below: the bell must not ring into nothing after the wait has ended.
        var processed = RingAsync(done);
        var left = deadline - time.GetUtcNow();
        await mailbox.WaitAsync(left < options.PollEvery ? left : options.PollEvery, done.Token, cancellation);
        await done.CancelAsync();
        await processed;
    }

    private async Task FileAsync(IMailbox mailbox, CancellationToken cancellation)
    {
        var done = await intake.DoneAsync(options.Folder, mailbox.UidValidity, cancellation);
        foreach (var batch in done.Chunk(options.BatchSize))
        {
            await mailbox.FileAsync(batch, cancellation);
            await intake.FiledAsync(options.Folder, mailbox.UidValidity, batch, cancellation);
        }
    }

    /// <summary>Ends the wait when the desk is done with a mail.</summary>
    private async Task RingAsync(CancellationTokenSource done)
    {
        try
        {
            await bells.MailProcessed.WaitAsync(options.PollEvery, done.Token);
            await done.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The wait ended first.
        }
    }

    private void Succeeded()
    {
        if (_health is { Since: not null, Trouble: null }) return;
        if (_health.Trouble is not null) log.Well();
        _health = new MailboxHealth(time.GetUtcNow(), null);
        _pause = ConnectionPause.None;
    }

    private void Failed(MailboxException e)
    {
        _pause = e.SignInRefused ? ConnectionPause.AfterRefusedSignIn : _pause.OneMore();
        _notBefore = time.GetUtcNow() + _pause.Length;
        // Once for each change: a server that is away for a night must not fill the log.
        if (_health.Trouble == e.Message) return;
        if (e.SignInRefused) log.SignInRefused(_pause.Length);
        else log.Trouble(e.Message, _pause.Length);
        _health = new MailboxHealth(time.GetUtcNow(), e.Message);
    }
}
