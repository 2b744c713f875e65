using System.Threading.Channels;

namespace Inbox.Ledger;

/// <summary>Wakes one waiting worker of this process. A hint only: whoever waits looks again after a while anyway.</summary>
public sealed class Bell(TimeProvider clock)
{
    private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes the worker that waits, or the next one that is about to.</summary>
    public void Ring() => _rung.Writer.TryWrite(true);

    /// <summary>Returns when the bell was rung or the time is over.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        if (atMost <= TimeSpan.Zero) return;
        using var over = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellation);
        try
        {
            await _rung.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The time is over: that is an answer too.
        }
    }
}
