using Inbox.Intake;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;

namespace Inbox.Mailbox;

/// <summary>The watched folder of a real server.</summary>
/// <remarks>
/// Asks for UID, size, date and raw bytes only: one stranger's ENVELOPE can make a whole batch fail. Used by one session, then thrown away.
/// </remarks>
internal sealed class ImapMailbox(ImapClient client, ImapFolder folder, MailboxOptions options, TimeProvider time) : IMailbox
{
    private const MessageSummaryItems Outside = MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.InternalDate;

    private readonly MailboxProfile _profile = MailboxProfile.Find(options.Profile) ?? MailboxProfile.Generic;
    private readonly ProcessedFolder _processed = new(client, options.ProcessedFolder);

    public uint UidValidity => folder.UidValidity;

    public Task<IReadOnlyList<uint>> UidsAsync(CancellationToken cancellation) => GuardAsync<IReadOnlyList<uint>>(
        async limit =>
        {
            // A search answers from what the server knows now; what was announced so far may be older.
            await client.NoOpAsync(limit);
            return [.. (await folder.SearchAsync(SearchQuery.NotDeleted, limit)).Select(u => u.Id).Order()];
        },
        cancellation);

    public Task<IReadOnlyList<ArrivedMail>> FetchAsync(IReadOnlyList<uint> uids, CancellationToken cancellation) => GuardAsync<IReadOnlyList<ArrivedMail>>(
        async limit =>
        {
            var outsides = (await folder.FetchAsync(Ids(uids), new FetchRequest(Outside), limit)).ToDictionary(s => s.UniqueId.Id);
            var arrived = new List<ArrivedMail>(uids.Count);
            var whole = outsides.Values.Where(o => (o.Size ?? 0) <= options.MaxMailBytes).Select(o => o.UniqueId.Id).Order().ToList();
            if (whole.Count > 0)
            {
                await folder.GetStreamsAsync(
                    Ids(whole),
                    async (_, _, uid, stream, inner) => Keep(arrived, outsides[uid.Id], await BytesAsync(stream, inner), whole: true),
                    limit);
            }

            foreach (var outside in outsides.Values.Where(o => (o.Size ?? 0) > options.MaxMailBytes))
                Keep(arrived, outside, await HeadersAsync(outside.UniqueId, limit), whole: false);
            return arrived;
        },
        cancellation);

    public Task FileAsync(IReadOnlyList<uint> uids, CancellationToken cancellation) => GuardAsync(
        async limit =>
        {
            // Where MOVE is lacking MailKit copies, marks as deleted and expunges those uids (UIDPLUS); without that it only marks them.
            await folder.MoveToAsync(Ids(uids), await _processed.FindAsync(limit), limit);
            return true;
        },
        cancellation);

    public async Task WaitAsync(TimeSpan atMost, CancellationToken wake, CancellationToken cancellation)
    {
        if (!client.Capabilities.HasFlag(ImapCapabilities.Idle))
        {
            await Pause.ForAsync(atMost, time, wake, cancellation);
            return;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(wake);
        void Announced(object? sender, EventArgs e) => done.Cancel();
        folder.CountChanged += Announced;
        try
        {
            using var over = new CancellationTokenSource(atMost, time);
            using var _ = over.Token.Register(done.Cancel);
            await ImapTrouble.GuardAsync(async limit => { await client.IdleAsync(done.Token, limit); return true; }, atMost + options.Timeout, time, cancellation);
        }
        finally
        {
            folder.CountChanged -= Announced;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (client.IsConnected) await GuardAsync(async limit => { await client.DisconnectAsync(quit: true, limit); return true; }, CancellationToken.None);
        }
        catch (MailboxException)
        {
            // A goodbye that fails is no loss.
        }

        client.Dispose();
    }

    private void Keep(List<ArrivedMail> arrived, IMessageSummary outside, byte[] raw, bool whole)
    {
        // An expunged mail comes as an empty stream; so does a line cut at the wrong moment. It is asked for again next time.
        if (raw.Length == 0 || (whole && outside.Size is { } size && raw.Length < size)) return;
        var received = outside.InternalDate ?? time.GetUtcNow();
        arrived.Add(new ArrivedMail(outside.UniqueId.Id, MailIdentity.Of(raw, _profile), received, raw, outside.Size ?? (uint)raw.Length)
        {
            Whole = whole,
            BeforeStart = options.StartFrom is { } start && DateOnly.FromDateTime(received.UtcDateTime) < start,
        });
    }

    private async Task<byte[]> HeadersAsync(UniqueId uid, CancellationToken cancellation)
    {
        await using var stream = await folder.GetStreamAsync(uid, "HEADER", cancellation);
        return await BytesAsync(stream, cancellation);
    }

    private static async Task<byte[]> BytesAsync(Stream stream, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private UniqueIdSet Ids(IEnumerable<uint> uids) => new(uids.Select(uid => new UniqueId(folder.UidValidity, uid)), SortOrder.Ascending);

    private Task<T> GuardAsync<T>(Func<CancellationToken, Task<T>> exchange, CancellationToken cancellation) =>
        ImapTrouble.GuardAsync(exchange, options.Timeout, time, cancellation);
}
