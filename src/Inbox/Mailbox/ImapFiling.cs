using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;

namespace Inbox.Mailbox;

/// <summary>Moves mails to another folder with what the server offers.</summary>
/// <remarks>
/// MOVE (RFC 6851) where it is offered. Else COPY, mark as deleted, and UID EXPUNGE (RFC 4315) of just these. With neither, a plain
/// EXPUNGE would also erase what other people's mail programs have marked: it is only sent when nothing but ours is marked, otherwise
/// our mails stay marked and somebody's next expunge takes them. A crash between COPY and the mark leaves a second copy in the
/// processed folder; a mail is never lost by it.
/// </remarks>
internal static class ImapFiling
{
    public static async Task MoveAsync(ImapClient client, IMailFolder from, IMailFolder to, IReadOnlyList<uint> uids, CancellationToken cancellation)
    {
        IList<UniqueId> mails = [.. uids.Order().Select(uid => new UniqueId(uid))];
        if (client.Capabilities.HasFlag(ImapCapabilities.Move)) await from.MoveToAsync(mails, to, cancellation);
        else await CopyAndEraseAsync(client, from, to, mails, cancellation);
    }

    private static async Task CopyAndEraseAsync(
        ImapClient client, IMailFolder from, IMailFolder to, IList<UniqueId> mails, CancellationToken cancellation)
    {
        // What somebody moved away meanwhile, and what we had marked already when we were interrupted, must not be copied again.
        var toCopy = await from.SearchAsync(SearchQuery.Uids(mails).And(SearchQuery.NotDeleted), cancellation);
        if (toCopy.Count > 0)
        {
            await from.CopyToAsync(toCopy, to, cancellation);
            await from.AddFlagsAsync(toCopy, MessageFlags.Deleted, silent: true, cancellation);
        }

        if (client.Capabilities.HasFlag(ImapCapabilities.UidPlus)) await from.ExpungeAsync(mails, cancellation);
        else if (!await OthersAreMarkedAsync(from, mails, cancellation)) await from.ExpungeAsync(cancellation);
    }

    private static async Task<bool> OthersAreMarkedAsync(IMailFolder folder, IList<UniqueId> ours, CancellationToken cancellation)
    {
        var marked = await folder.SearchAsync(SearchQuery.Deleted, cancellation);
        return marked.Except(ours).Any();
    }
}
