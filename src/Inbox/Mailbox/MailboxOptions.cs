using Inbox.Connections;

namespace Inbox.Mailbox;

/// <summary>The mailbox that is watched; section <c>Imap</c> of inbox.yaml.</summary>
public sealed class MailboxOptions : ServerOptions
{
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromSeconds(1);

    /// <summary>RFC 2177: a server may end an IDLE of half an hour.</summary>
    private static readonly TimeSpan LongestPoll = TimeSpan.FromMinutes(29);

    /// <summary>A mail is one array in memory and one value in the ledger.</summary>
    private const long LargestMail = 1024 * 1024 * 1024;

    public MailboxOptions() => Port = 143;

    /// <summary>
    /// A file whose first line is an OAuth 2 access token, read at each sign-in and used instead of a password (XOAUTH2). Empty: none.
    /// </summary>
    public string TokenFile { get; set; } = "";

    /// <summary>A command for /bin/sh that prints such a token, run at each sign-in. Empty: none.</summary>
    public string TokenCommand { get; set; } = "";

    /// <summary>The folder that is watched; levels are separated by /, whatever the server uses.</summary>
    public string Folder { get; set; } = "INBOX";

    /// <summary>Where mails go that are done with, created when missing; levels are separated by /. Empty: they stay where they are.</summary>
    public string ProcessedFolder { get; set; } = "Processed";

    /// <summary>generic or proton-bridge.</summary>
    public string Profile { get; set; } = "generic";

    /// <summary>How often the mailbox is asked for new mails even if it announced none; 1 second to 29 minutes.</summary>
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the server may be silent before the connection is given up; 1 second to 1 hour.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How many mails are fetched with one command and made durable with one transaction; 1 to 1000.</summary>
    public int BatchSize { get; set; } = 200;

    /// <summary>Of larger mails only the headers are taken, and an operator is told; in bytes.</summary>
    public long MaxMailBytes { get; set; } = 25 * 1024 * 1024;

    /// <summary>Which mails count: all, now (what arrives after the first look), or from a day (2026-09-01) on. Older ones are left alone.</summary>
    public string StartFrom { get; set; } = "all";

    internal bool HasToken => TokenFile.Length > 0 || TokenCommand.Length > 0;

    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Mistake)> Mistakes() =>
        ConnectionMistakes().Concat(TokenMistakes()).Concat(WatchMistakes());

    private IEnumerable<(string Option, string Mistake)> ConnectionMistakes() =>
        // A token stands in for the password that is otherwise asked for.
        base.Mistakes().Where(m => !(HasToken && m.Option == nameof(PasswordFile) && Password.Length == 0 && PasswordFile.Length == 0));

    private IEnumerable<(string Option, string Mistake)> TokenMistakes()
    {
        if (TokenFile.Length > 0 && TokenCommand.Length > 0)
            yield return (nameof(TokenCommand), "makes no sense beside TokenFile: give one of them");
        if (HasToken && (Password.Length > 0 || PasswordFile.Length > 0))
            yield return (nameof(Password), "makes no sense beside a token: give one of them");
        if (HasToken && Username.Length == 0) yield return (nameof(Username), "is missing: a token needs a user name");
        if (TokenFile.Length > 0 && !File.Exists(TokenFile)) yield return (nameof(TokenFile), "does not exist");
    }

    private IEnumerable<(string Option, string Mistake)> WatchMistakes()
    {
        if (Folder.Length == 0) yield return (nameof(Folder), "is missing: the folder to watch, usually INBOX");
        if (string.Equals(Folder, ProcessedFolder, StringComparison.OrdinalIgnoreCase)) yield return (nameof(ProcessedFolder), "must differ from Folder");
        if (MailboxProfile.Find(Profile) is null) yield return (nameof(Profile), "must be generic or proton-bridge");
        if (PollEvery < ShortestPoll || PollEvery > LongestPoll) yield return (nameof(PollEvery), "must be from 1 second to 29 minutes");
        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromHours(1)) yield return (nameof(Timeout), "must be from 1 second to 1 hour");
        if (BatchSize is < 1 or > 1000) yield return (nameof(BatchSize), "must be from 1 to 1000");
        if (MaxMailBytes is < 1 or > LargestMail) yield return (nameof(MaxMailBytes), "must be from 1 to 1073741824");
        if (!Mailbox.StartFrom.TryParse(StartFrom, out _)) yield return (nameof(StartFrom), "must be all, now, or a date such as 2026-09-01");
    }
}
