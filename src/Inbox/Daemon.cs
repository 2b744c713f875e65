using Inbox.Desk;
using Inbox.Intake;
using Inbox.Ledger;
using Inbox.Mailbox;
using Inbox.Outbox;
using Inbox.Reading;
using Inbox.Registers;
using Inbox.Timetable;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Inbox;

/// <summary>The daemon put together, in the order the mail flows.</summary>
internal static class Daemon
{
    /// <summary>How long a stop may take before the host gives up on a session.</summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(8);

    /// <exception cref="LedgerException">The ledger cannot be opened.</exception>
    public static IHost Build(ConfigFolder folder, LoadedConfig.Sound config)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddConfiguration(config.Configuration);
        builder.Logging.AddConfiguration(config.Configuration.GetSection("Logging"));
        builder.Logging.AddSimpleConsole(console => (console.SingleLine, console.UseUtcTimestamp, console.TimestampFormat) = (true, true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z' "));
        AddRooms(builder.Services, folder, config);
        var host = builder.Build();
        // Before anything runs: a ledger that cannot be opened must stop the start, not the first mail.
        host.Services.GetRequiredService<LedgerDatabase>().BringUpToDate();
        return host;
    }

    private static void AddRooms(IServiceCollection services, ConfigFolder folder, LoadedConfig.Sound config)
    {
        services.AddSingleton(TimeProvider.System);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = StopWithin);

        services.AddSingleton(config.Options.Imap).AddSingleton<ImapDoor>().AddSingleton<MailboxWatch>();
        services.AddSingleton<MailIntake>();
        services.AddSingleton(config.Options.Ledger).AddSingleton<LedgerDatabase>().AddSingleton<LedgerBells>()
            .AddSingleton<MailSpool>().AddSingleton<CaseRecords>().AddSingleton<Commit>().AddSingleton<OutboxQueue>();
        services.AddSingleton(config.Options.Reading).AddSingleton<MimeReader>();
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<Snapshots>(p, folder, config.Options, config.Snapshot)).AddHostedService<SnapshotWatch>();
        services.AddSingleton<Casebooks>().AddSingleton<Func<Casebook>>(p => () => p.GetRequiredService<Casebooks>().Current);
        services.AddSingleton<MailWriter>(MimeWriter.Write).AddSingleton<CaseworkDesk>();
        services.AddSingleton(config.Options.Smtp).AddSingleton<ICourier, SmtpCourier>().AddSingleton<SendingPace>().AddSingleton<OutboxSender>();
        services.AddTimetable();
    }
}
