namespace Inbox.Connections;

/// <summary>Ends a wait after a time or when the caller wishes, whichever comes first.</summary>
/// <remarks>MailKit's own timeout does not reach asynchronous reads of a TLS stream: a clock of ours ends every wait.</remarks>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _clock;
    private readonly CancellationTokenSource _either;

    public TimeLimit(TimeSpan limit, TimeProvider time, CancellationToken caller)
    {
        _clock = new CancellationTokenSource(limit, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_clock.Token, caller);
    }

    public CancellationToken Token => _either.Token;

    public void Dispose()
    {
        _either.Dispose();
        _clock.Dispose();
    }
}
