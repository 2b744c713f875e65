using Microsoft.Extensions.Logging;

namespace Inbox.Mailbox;

/// <summary>What watching tells operators.</summary>
internal static partial class MailboxLog
{
    [LoggerMessage(1000, LogLevel.Information, "The mailbox is open: {Count} mail(s) in the watched folder, {Unknown} of them not seen before")]
    public static partial void Opened(this ILogger log, int count, int unknown);

    [LoggerMessage(1001, LogLevel.Warning, "The mailbox cannot be used: {Trouble}; next try in {Pause}")]
    public static partial void Trouble(this ILogger log, string trouble, TimeSpan pause);

    [LoggerMessage(1002, LogLevel.Information, "The mailbox can be used again")]
    public static partial void Well(this ILogger log);

    [LoggerMessage(1003, LogLevel.Warning, "A batch of {Count} mails could not be fetched ({Trouble}): it is halved to find the one")]
    public static partial void Halved(this ILogger log, int count, string trouble);

    [LoggerMessage(1004, LogLevel.Error, "The server refuses the sign-in: check user name and password; next try in {Pause}")]
    public static partial void SignInRefused(this ILogger log, TimeSpan pause);
}
