using Microsoft.Extensions.Logging;

namespace Inbox.Mailbox;

/// <summary>What the watch tells operators: closed words, UIDs and counts. Never what a server said: that may repeat a mail.</summary>
internal static partial class MailboxLog
{
    [LoggerMessage(1000, LogLevel.Information, "The mailbox is open: {Folder}, UIDVALIDITY {UidValidity}")]
    public static partial void SignedIn(this ILogger log, string folder, uint uidValidity);

    [LoggerMessage(1001, LogLevel.Warning, "The mailbox cannot be used since {Since:u}: {Fault} ({Cause}); next try at {NextTry:u}")]
    public static partial void Failed(this ILogger log, DateTimeOffset since, string fault, string cause, DateTimeOffset? nextTry);

    [LoggerMessage(1002, LogLevel.Critical, "The mail server refuses our sign-in and no mail comes in: check user name, password or token; next try at {NextTry:u}")]
    public static partial void LoginRefused(this ILogger log, DateTimeOffset? nextTry);

    [LoggerMessage(1003, LogLevel.Information, "The mailbox can be used again; it could not since {Since:u}")]
    public static partial void Recovered(this ILogger log, DateTimeOffset since);

    [LoggerMessage(1004, LogLevel.Information, "{Count} processed mails filed to {Folder}")]
    public static partial void Filed(this ILogger log, int count, string folder);

    [LoggerMessage(1005, LogLevel.Warning, "Processed mails cannot be filed: {Fault}; they stay where they are until the next try")]
    public static partial void FilingFailed(this ILogger log, string fault);

    [LoggerMessage(1006, LogLevel.Warning, "Mail UID {Uid} failed to be fetched alone, time {Time}: {Fault}")]
    public static partial void FetchFailed(this ILogger log, uint uid, int time, string fault);

    [LoggerMessage(1007, LogLevel.Warning, "{Count} mails could not be fetched together: {Fault}; looking for the one that is to blame")]
    public static partial void BatchFailed(this ILogger log, int count, string fault);
}
