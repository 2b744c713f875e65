using Inbox.Desk;
using Quartz;

namespace Inbox.Timetable;

/// <summary>Tells letters that time has passed.</summary>
[DisallowConcurrentExecution]
public sealed class DueLettersJob(CaseworkDesk desk) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await desk.DecideDueAsync(cancellationToken);
}
