using Inbox.Intake;
using MailKit;
using MailKit.Net.Imap;

namespace Inbox.Mailbox;

/// <summary>Fetches mails as bytes: BODY.PEEK[] and nothing that makes the server or the library parse what a stranger wrote.</summary>
/// <remarks>ENVELOPE and BODYSTRUCTURE of one hostile mail cost the answers for all others and the connection.</remarks>
internal sealed class ImapFetch(ImapLine line, MailboxProfile profile, long maxMailBytes)
{
    /// <summary>Larger mails come in slices of this many bytes.</summary>
    internal const int Slice = 1024 * 1024;

    public async Task FetchAsync(ImapFolder folder, IReadOnlyList<MailHead> heads, Action<ArrivedMail> arrived, CancellationToken cancellation)
    {
        var small = heads.Where(h => h.Size <= Math.Min(Slice, maxMailBytes)).ToDictionary(h => h.Uid);
        if (small.Count > 0) await FetchTogetherAsync(folder, small, arrived, cancellation);
        foreach (var large in heads.Where(h => !small.ContainsKey(h.Uid)))
            if (await FetchLargeAsync(folder, large, cancellation) is { } mail) arrived(mail);
    }

    private Task FetchTogetherAsync(
        ImapFolder folder, Dictionary<uint, MailHead> heads, Action<ArrivedMail> arrived, CancellationToken cancellation) =>
        line.AskAsync(
            hearing => folder.GetStreamsAsync(
                [.. heads.Keys.Order().Select(uid => new UniqueId(uid))],
                async (_, _, uid, stream, token) =>
                {
                    hearing.Again();
                    var raw = await ReadAsync(stream, token);
                    // An empty stream: the mail was expunged meanwhile.
                    if (raw.Length > 0 && heads.TryGetValue(uid.Id, out var head)) arrived(Whole(head, raw));
                },
                hearing.Token,
                hearing),
            cancellation);

    private async Task<ArrivedMail?> FetchLargeAsync(ImapFolder folder, MailHead head, CancellationToken cancellation)
    {
        var raw = head.Size <= maxMailBytes ? await FetchInSlicesAsync(folder, head, cancellation) : null;
        if (raw is not null) return raw.Length > 0 ? Whole(head, raw) : null;
        var headers = await FetchPartAsync(folder, head.Uid, "HEADER", 0, cancellation);
        return headers.Length > 0 ? Whole(head, headers) with { Whole = false } : null;
    }

    /// <returns>All bytes; none if the mail is gone; null if it is above the limit after all.</returns>
    private async Task<byte[]?> FetchInSlicesAsync(ImapFolder folder, MailHead head, CancellationToken cancellation)
    {
        using var all = new MemoryStream((int)head.Size);
        byte[] part;
        do
        {
            part = await FetchPartAsync(folder, head.Uid, "", (int)all.Length, cancellation);
            all.Write(part);
            if (all.Length > maxMailBytes) return null;
        }
        while (part.Length == Slice && all.Length != head.Size);

        return all.Length == all.Capacity ? all.GetBuffer() : all.ToArray();
    }

    private async Task<byte[]> FetchPartAsync(ImapFolder folder, uint uid, string section, int offset, CancellationToken cancellation)
    {
        try
        {
            return await line.AskAsync(
                async hearing =>
                {
                    await using var stream = await folder.GetStreamAsync(new UniqueId(uid), section, offset, Slice, hearing.Token, hearing);
                    return await ReadAsync(stream, hearing.Token);
                },
                cancellation);
        }
        catch (MailboxException e) when (e.InnerException is MessageNotFoundException)
        {
            return [];
        }
    }

    private ArrivedMail Whole(MailHead head, byte[] raw) => new(head.Uid, MailIdentity.Of(raw, profile), head.Received, raw, head.Size);

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        await stream.CopyToAsync(bytes, cancellation);
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}
