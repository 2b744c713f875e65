using Inbox.Ledger;
using Microsoft.Extensions.Logging;

namespace Inbox.Intake;

/// <summary>Raw mail into the ledger, once; and word back to the mailbox about what is done.</summary>
public sealed class MailIntake(MailSpool spool, ILogger<MailIntake> log)
{
    /// <summary>Keeps a batch durably. When this returns, a crash loses none of it.</summary>
    public async Task TakeInAsync(string folder, uint uidValidity, IReadOnlyList<ArrivedMail> batch, CancellationToken cancellation)
    {
        if (batch.Count == 0) return;
        var entries = batch.Select(m => new SpoolEntry(m.Uid, m.Identity, m.Received, m.Raw, m.Size, m.Whole, m.BeforeStart)).ToList();
        var added = await spool.AddAsync(folder, uidValidity, entries, cancellation);
        log.TakenIn(batch.Count, added);
    }

    /// <summary>Remembers a mail the server does not hand over, for an operator.</summary>
    public async Task GiveUpAsync(string folder, uint uidValidity, uint uid, string why, CancellationToken cancellation)
    {
        await spool.AddUnfetchableAsync(folder, uidValidity, uid, why, cancellation);
        log.NotHandedOver(uid, why);
    }

    /// <summary>Which of these the ledger does not have yet, in their order.</summary>
    public async Task<IReadOnlyList<uint>> UnknownAsync(string folder, uint uidValidity, IEnumerable<uint> uids, CancellationToken cancellation)
    {
        var known = await spool.KnownUidsAsync(folder, uidValidity, cancellation);
        return [.. uids.Where(uid => !known.Contains(uid))];
    }

    /// <summary>Which mails are done with and can be filed.</summary>
    public Task<IReadOnlyList<uint>> DoneAsync(string folder, uint uidValidity, CancellationToken cancellation) => spool.UidsToFileAsync(folder, uidValidity, cancellation);

    /// <summary>The mailbox has filed these.</summary>
    public async Task FiledAsync(string folder, uint uidValidity, IReadOnlyList<uint> uids, CancellationToken cancellation)
    {
        await spool.FiledAsync(folder, uidValidity, uids, cancellation);
        log.Filed(uids.Count);
    }
}
