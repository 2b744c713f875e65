using Microsoft.Extensions.Logging;

namespace Inbox.Intake;

/// <summary>What intake tells operators.</summary>
internal static partial class IntakeLog
{
    [LoggerMessage(1100, LogLevel.Information, "{Count} mail(s) fetched, {Added} of them new")]
    public static partial void TakenIn(this ILogger log, int count, int added);

    [LoggerMessage(1101, LogLevel.Error, "The server does not hand over the mail with uid {Uid}: {Why}; an operator has to look at it")]
    public static partial void NotHandedOver(this ILogger log, uint uid, string why);

    [LoggerMessage(1102, LogLevel.Information, "{Count} mail(s) filed")]
    public static partial void Filed(this ILogger log, int count);
}
