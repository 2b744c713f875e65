using Microsoft.Extensions.Logging;

namespace Inbox.Registers;

/// <summary>What the registers tell operators: places and counts, never names or addresses.</summary>
internal static partial class RegistersLog
{
    [LoggerMessage(1900, LogLevel.Information, "Configuration renewed: {Prisoners} prisoner(s), {Volunteers} volunteer(s)")]
    public static partial void Renewed(this ILogger log, int prisoners, int volunteers);

    [LoggerMessage(1901, LogLevel.Error, "Configuration edited with {Mistakes} mistake(s); the last good one stays in force. See: inbox check")]
    public static partial void KeptLastGood(this ILogger log, int mistakes);

    [LoggerMessage(1902, LogLevel.Error, "Configuration mistake at {File}:{Line}")]
    public static partial void MistakeAt(this ILogger log, string file, int line);
}
