using Microsoft.Extensions.Logging;

namespace Inbox.Outbox;

/// <summary>What the outbox tells the log: mail ids, codes and counts.</summary>
internal static partial class OutboxLog
{
    [LoggerMessage(1600, LogLevel.Information, "Mail {Mail} sent: {Reply}")]
    public static partial void Sent(this ILogger log, long mail, string reply);

    [LoggerMessage(1601, LogLevel.Information, "Mail {Mail} not taken ({Why}), attempt {Attempt}; again at {Next:u}")]
    public static partial void Later(this ILogger log, long mail, string why, int attempt, DateTimeOffset next);

    [LoggerMessage(1602, LogLevel.Warning, "Mail {Mail} will not be sent: {Why}")]
    public static partial void Refused(this ILogger log, long mail, string why);

    [LoggerMessage(1603, LogLevel.Warning, "Mail {Mail} may have been sent or not ({Why}): a person has to look")]
    public static partial void Unknown(this ILogger log, long mail, string why);

    [LoggerMessage(1604, LogLevel.Warning, "{Count} mails were being sent when the daemon last ended: a person has to look")]
    public static partial void Interrupted(this ILogger log, int count);

    [LoggerMessage(1605, LogLevel.Information, "Sending is well again")]
    public static partial void Well(this ILogger log);

    [LoggerMessage(1606, LogLevel.Warning, "Sending waits ({State}): {Why}")]
    public static partial void Waiting(this ILogger log, OutboxState state, string why);

    [LoggerMessage(1607, LogLevel.Information, "Mail {Mail} may have been sent or not; the same bytes are handed over again inside the safe window")]
    public static partial void AgainInWindow(this ILogger log, long mail);
}
