using Inbox.Ledger;
using Microsoft.Extensions.Time.Testing;

namespace Inbox.Tests.Ledger;

public sealed class BellTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_ring_before_the_wait_is_not_lost()
    {
        var bell = new Bell(_clock);
        bell.Ring();
        bell.Ring();

        await bell.WaitAsync(TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        bell.WaitAsync(TimeSpan.FromDays(1), TestContext.Current.CancellationToken).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task The_wait_ends_when_its_time_is_over()
    {
        var waiting = new Bell(_clock).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        waiting.IsCompleted.ShouldBeFalse();

        _clock.Advance(TimeSpan.FromSeconds(5));

        await waiting;
    }

    [Fact]
    public async Task A_cancelled_wait_says_so()
    {
        using var cancelled = new CancellationTokenSource();
        var waiting = new Bell(_clock).WaitAsync(TimeSpan.FromSeconds(5), cancelled.Token);

        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }
}
