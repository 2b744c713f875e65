namespace Inbox.Mailbox;

/// <summary>Asks the server and bounds its silence.</summary>
/// <remarks>The library's own time-out does not hold everywhere: an unanswered DONE waits for ever.</remarks>
internal sealed class ImapLine(TimeSpan silenceAtMost, TimeProvider clock)
{
    /// <summary>True once a command was given up on: whatever is said on this connection from then on would meet its late answer.</summary>
    public bool IsBroken { get; private set; }

    /// <exception cref="MailboxException">Whatever went wrong, by name.</exception>
    /// <exception cref="OperationCanceledException">
    /// We were asked to stop. The answer may still come: the connection is not to be used again.
    /// </exception>
    public async Task<T> AskAsync<T>(Func<Hearing, Task<T>> ask, CancellationToken cancellation)
    {
        using var silence = new CancellationTokenSource(silenceAtMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellation);
        try
        {
            return await ask(new Hearing(silence, silenceAtMost, either.Token)).WaitAsync(either.Token);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            var named = e.ToMailboxException();
            IsBroken = named.Fault != MailboxFault.CommandRefused;
            throw named;
        }
        catch (Exception e)
        {
            // Cutting a command short breaks the connection in one way or another.
            IsBroken = true;
            throw new OperationCanceledException("stopped in the middle of a command", e, cancellation);
        }
    }

    public Task AskAsync(Func<Hearing, Task> ask, CancellationToken cancellation) =>
        AskAsync(async hearing => { await ask(hearing); return true; }, cancellation);
}
