using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Inbox.Tests.Outbox;

/// <summary>A test's clock that also tells when somebody began to wait on it, so that time passes only then.</summary>
internal sealed class WatchedClock(FakeTimeProvider clock) : TimeProvider
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = clock.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Lets that time pass as soon as somebody waits for just so long.</summary>
    public async Task PassAsync(TimeSpan wait, CancellationToken ct)
    {
        while (await _waits.Reader.ReadAsync(ct) != wait)
        {
        }
        clock.Advance(wait);
    }
}
