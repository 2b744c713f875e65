using Inbox.Mailbox;
using Quartz;

namespace Inbox.Timetable;

/// <summary>One session with the mailbox.</summary>
[DisallowConcurrentExecution]
public sealed class WatchMailboxJob(MailboxWatch watch, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await watch.RunAsync(clock.GetUtcNow() + Sessions.Length, cancellationToken);
}
