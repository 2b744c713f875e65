using Inbox.Outbox;
using Quartz;

namespace Inbox.Timetable;

/// <summary>One session of the sender.</summary>
[DisallowConcurrentExecution]
public sealed class SendJob(OutboxSender sender, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await sender.RunAsync(clock.GetUtcNow() + Sessions.Length, cancellationToken);
}
