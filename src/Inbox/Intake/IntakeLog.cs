using Microsoft.Extensions.Logging;

namespace Inbox.Intake;

/// <summary>What intake tells operators: counts and UIDs, never content.</summary>
internal static partial class IntakeLog
{
    [LoggerMessage(1100, LogLevel.Information, "{Count} mails of {Folder} spooled, {Fresh} of them new")]
    public static partial void Spooled(this ILogger log, string folder, int count, int fresh);

    [LoggerMessage(1101, LogLevel.Information, "{Count} mails of {Folder} are older than the configured start: remembered, not processed")]
    public static partial void Remembered(this ILogger log, string folder, int count);

    [LoggerMessage(1102, LogLevel.Error, "Mail UID {Uid} of {Folder} cannot be fetched ({Fault}): quarantined; it stays in the mailbox")]
    public static partial void Unfetchable(this ILogger log, string folder, uint uid, string fault);

    [LoggerMessage(1103, LogLevel.Warning, "Mail UID {Uid} of {Folder} has {Size} bytes, above the limit: only its headers were taken")]
    public static partial void TooLarge(this ILogger log, string folder, uint uid, long size);
}
