namespace Inbox.Mailbox;

/// <summary>A wait that may be ended early.</summary>
internal static class Pause
{
    public static async Task ForAsync(TimeSpan atMost, TimeProvider time, CancellationToken wake, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(wake, cancellation);
        try
        {
            await Task.Delay(atMost, time, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Ended early: that was the point.
        }
    }
}
