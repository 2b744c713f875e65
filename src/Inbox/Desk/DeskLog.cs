using Microsoft.Extensions.Logging;

namespace Inbox.Desk;

/// <summary>What the desk tells operators: mail ids, case numbers and reasons, never content.</summary>
internal static partial class DeskLog
{
    [LoggerMessage(1300, LogLevel.Information, "Mail {MailId}: {Kind}; {Reason}; {Cases} case(s), {Notes} note(s) queued")]
    public static partial void Decided(this ILogger log, long mailId, string kind, string reason, int cases, int notes);

    [LoggerMessage(1301, LogLevel.Information, "Case {Case}: {Reason}")]
    public static partial void CaseMoved(this ILogger log, string @case, string reason);

    [LoggerMessage(1302, LogLevel.Warning, "Mail {MailId} waits for a person: {Reason}")]
    public static partial void PutIntoPen(this ILogger log, long mailId, string reason);

    [LoggerMessage(1303, LogLevel.Error, "Mail {MailId}: attempt {Attempt} failed with {Fault}; it will be tried again or set aside")]
    public static partial void AttemptFailed(this ILogger log, long mailId, int attempt, string fault);

    [LoggerMessage(1304, LogLevel.Warning, "Mail {MailId}: what it was decided on changed meanwhile; it is decided again")]
    public static partial void DecidedAnew(this ILogger log, long mailId);

    [LoggerMessage(1305, LogLevel.Warning, "Case {Case} waits for a person: {Reason}")]
    public static partial void CasePutIntoPen(this ILogger log, string @case, string reason);
}
