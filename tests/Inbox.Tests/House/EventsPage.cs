using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Inbox.Tests.House;

/// <summary>docs/events.md, written from the [LoggerMessage] attributes.</summary>
internal static class EventsPage
{
    public static string Write(Assembly daemon)
    {
        var page = new StringBuilder("""
            # What the daemon logs

            Written from the code by `INBOX_WRITE_DOCS=1 scripts/test`; a test compares. No message holds what somebody wrote, nor an address.
            `{Names}` are filled in. Event ids are stable: alerts may rely on them.

            """);
        foreach (var room in Events(daemon).GroupBy(e => e.Room).OrderBy(g => g.First().Message.EventId))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {room.Key}\n\n| Event | Level | Name | Message |\n| --- | --- | --- | --- |\n");
            foreach (var (_, name, message) in room.OrderBy(e => e.Message.EventId))
                page.Append(CultureInfo.InvariantCulture, $"| {message.EventId} | {message.Level} | {name} | {message.Message.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return page.ToString();
    }

    public static IEnumerable<(string Room, string Name, LoggerMessageAttribute Message)> Events(Assembly daemon) =>
        from type in daemon.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        let message = method.GetCustomAttribute<LoggerMessageAttribute>()
        where message is not null
        select (type.Namespace!.Split('.')[1], method.Name, message);
}
