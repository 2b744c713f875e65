using Inbox.Ledger;
using Microsoft.Extensions.Logging;

namespace Inbox.Intake;

/// <summary>Raw mail into the ledger, once. What it returned from is durable: only then may the mailbox mark or move anything.</summary>
public sealed class MailIntake(MailSpool spool, LedgerBells bells, ILogger<MailIntake> log)
{
    /// <summary>UIDs that need not be fetched again.</summary>
    public Task<IReadOnlySet<uint>> KnownAsync(FolderPlace place, CancellationToken cancellation) =>
        spool.KnownUidsAsync(place.Folder, place.UidValidity, cancellation);

    /// <summary>When the folder was looked at for the very first time by anyone with this ledger; from then on, that moment.</summary>
    public Task<DateTimeOffset> WatchedSinceAsync(string folder, CancellationToken cancellation) => spool.WatchedSinceAsync(folder, cancellation);

    /// <summary>Keeps a batch, byte for byte, in one transaction. A mail that is known under another UID is not taken twice.</summary>
    public async Task KeepAsync(FolderPlace place, IReadOnlyList<ArrivedMail> batch, CancellationToken cancellation)
    {
        if (batch.Count == 0) return;
        var entries = batch.Select(m => new SpoolEntry(m.Uid, m.Identity, m.Received, m.Raw, m.Size, m.Whole)).ToList();
        var fresh = await spool.AddAsync(place.Folder, place.UidValidity, entries, cancellation);
        log.Spooled(place.Folder, batch.Count, fresh);
        foreach (var mail in batch.Where(m => !m.Whole)) log.TooLarge(place.Folder, mail.Uid, mail.Size);
    }

    /// <summary>Remembers mails from before the configured start without their bytes: nothing is ever done with them.</summary>
    /// <param name="old">UID, INTERNALDATE and size in bytes of each.</param>
    public async Task RememberAsync(
        FolderPlace place, IReadOnlyList<(uint Uid, DateTimeOffset Received, long Size)> old, CancellationToken cancellation)
    {
        if (old.Count == 0) return;
        var name = $"old {place.Folder} {place.UidValidity}";
        var entries = old.Select(m => new SpoolEntry(m.Uid, $"{name} {m.Uid}", m.Received, [], m.Size, Whole: false, Known: true)).ToList();
        await spool.AddAsync(place.Folder, place.UidValidity, entries, cancellation);
        log.Remembered(place.Folder, old.Count);
    }

    /// <summary>Sets a mail aside that the server will not hand over, so that the others go on and a person looks.</summary>
    /// <param name="fault">In closed words, without any of the mail's.</param>
    public async Task KeepUnfetchableAsync(FolderPlace place, uint uid, string fault, CancellationToken cancellation)
    {
        await spool.AddUnfetchableAsync(place.Folder, place.UidValidity, uid, $"the mail server does not hand it over ({fault})", cancellation);
        log.Unfetchable(place.Folder, uid, fault);
    }

    /// <summary>UIDs of mails that are done with and can be filed.</summary>
    public Task<IReadOnlyList<uint>> ToFileAsync(FolderPlace place, CancellationToken cancellation) =>
        spool.UidsToFileAsync(place.Folder, place.UidValidity, cancellation);

    public Task FiledAsync(FolderPlace place, IReadOnlyList<uint> uids, CancellationToken cancellation) =>
        spool.FiledAsync(place.Folder, place.UidValidity, uids, cancellation);

    /// <summary>Returns when a mail was done with, or the time is over.</summary>
    public Task WaitForProcessedAsync(TimeSpan atMost, CancellationToken cancellation) => bells.MailProcessed.WaitAsync(atMost, cancellation);
}
