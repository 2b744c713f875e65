using Microsoft.Extensions.Hosting;

namespace Inbox.Registers;

/// <summary>Looks after the configuration folder every few seconds.</summary>
public sealed class SnapshotWatch(Snapshots snapshots, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) snapshots.Look();
    }
}
