using Inbox.Connections;

namespace Inbox.Mailbox;

/// <summary>Section Imap: the mailbox that supporters write to.</summary>
public sealed class MailboxOptions : ServerOptions
{
    public MailboxOptions() => Port = 143;

    /// <summary>generic or proton-bridge.</summary>
    public string Profile { get; set; } = MailboxProfile.Generic.Name;

    /// <summary>The folder that is watched.</summary>
    public string Folder { get; set; } = "INBOX";

    /// <summary>Where mails go that are done with; created when missing. A name without separators is put where the server keeps folders.</summary>
    public string ProcessedFolder { get; set; } = "Processed";

    /// <summary>The mailbox is looked at this often even if the server announces nothing.</summary>
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest wait for one answer of the server.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Mails fetched with one command, 1 to 1000.</summary>
    public int BatchSize { get; set; } = 200;

    /// <summary>Of larger mails only the headers are taken, and an operator is told; in bytes.</summary>
    public long MaxMailBytes { get; set; } = 25 * 1024 * 1024;

    /// <summary>On the first start, mails that reached the mailbox before this day (UTC) are left alone; unset: all are worked on.</summary>
    public DateOnly? StartFrom { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Mistake)> Mistakes()
    {
        foreach (var mistake in base.Mistakes()) yield return mistake;
        if (MailboxProfile.Find(Profile) is null) yield return (nameof(Profile), "must be generic or proton-bridge");
        if (Folder.Length == 0) yield return (nameof(Folder), "is missing: the folder to watch, usually INBOX");
        if (ProcessedFolder.Length == 0) yield return (nameof(ProcessedFolder), "is missing: where mails go that are done with");
        else if (string.Equals(Folder, ProcessedFolder, StringComparison.OrdinalIgnoreCase)) yield return (nameof(ProcessedFolder), "must be another folder than the one that is watched");
        if (PollEvery < TimeSpan.FromSeconds(1) || PollEvery > TimeSpan.FromHours(1)) yield return (nameof(PollEvery), "must be from 1 second to 1 hour");
        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromHours(1)) yield return (nameof(Timeout), "must be from 1 second to 1 hour");
        if (BatchSize is < 1 or > 1000) yield return (nameof(BatchSize), "must be from 1 to 1000");
        if (MaxMailBytes < 100_000) yield return (nameof(MaxMailBytes), "must be 100000 or more");
    }
}
