using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Inbox.Timetable;

/// <summary>When which room works. Quartz supervises: it starts a session, and another one soon after it has ended, however it ended.</summary>
public static class Sessions
{
    /// <summary>How long one session lasts at most; then connections are made afresh.</summary>
    internal static readonly TimeSpan Length = TimeSpan.FromMinutes(9);

    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DueLetters = TimeSpan.FromMinutes(1);

    /// <summary>Registers every job with its trigger, and the scheduler as a hosted service.</summary>
    public static IServiceCollection AddTimetable(this IServiceCollection services)
    {
        services.AddQuartz(quartz =>
        {
            // On the way down a session is told at once; it puts down what it has and the host stops within a second.
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.WhenWaitingForJobs);
            Fire<WatchMailboxJob>(quartz, Gap);
            Fire<DeskJob>(quartz, Gap);
            Fire<SendJob>(quartz, Gap);
            Fire<DueLettersJob>(quartz, DueLetters);
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        return services;
    }

    private static void Fire<TJob>(IQuartzBuilder quartz, TimeSpan every) where TJob : IJob
    {
        var name = typeof(TJob).Name;
        quartz.AddJob<TJob>(job => job.WithIdentity(name));
        quartz.AddTrigger(trigger => trigger
            .ForJob(name)
            .WithIdentity(name)
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(every).RepeatForever().MeasureIntervalFromCompletion(true)));
    }
}
