using Inbox.Desk;
using Quartz;

namespace Inbox.Timetable;

/// <summary>One session of the desk.</summary>
[DisallowConcurrentExecution]
public sealed class DeskJob(CaseworkDesk desk, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await desk.RunAsync(clock.GetUtcNow() + Sessions.Length, cancellationToken);
}
