using Inbox.Intake;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;

namespace Inbox.Mailbox;

/// <summary>The mailbox over IMAP4rev1 (RFC 3501), with what the server offers beyond.</summary>
internal sealed class ImapMailbox(ImapClient client, ImapFolder folder, ImapLine line, MailboxOptions options, TimeProvider clock) : IMailbox
{
    private static readonly TimeSpan GoodbyeAtMost = TimeSpan.FromSeconds(1);

    private readonly MailboxProfile _profile = MailboxProfile.Find(options.Profile) ?? MailboxProfile.Generic;
    private IMailFolder? _processed;

    public FolderPlace Place { get; } = new(options.Folder, folder.UidValidity);

    public async Task<IReadOnlyList<uint>> ListAsync(CancellationToken cancellation)
    {
        // NOOP first: not every server looks for new mails before it searches.
        await line.AskAsync(hearing => client.NoOpAsync(hearing.Token), cancellation);
        var found = await line.AskAsync(hearing => folder.SearchAsync(SearchQuery.NotDeleted, hearing.Token), cancellation);
        return [.. found.Select(uid => uid.Id)];
    }

    public async Task<IReadOnlyList<MailHead>> ReadHeadsAsync(IReadOnlyList<uint> uids, CancellationToken cancellation)
    {
        var request = new FetchRequest(MessageSummaryItems.UniqueId | MessageSummaryItems.InternalDate | MessageSummaryItems.Size);
        IList<UniqueId> asked = [.. uids.Select(uid => new UniqueId(uid))];
        var found = await line.AskAsync(hearing => folder.FetchAsync(asked, request, hearing.Token), cancellation);
        return [.. found.Where(m => m.UniqueId.IsValid).Select(m => new MailHead(m.UniqueId.Id, m.InternalDate ?? clock.GetUtcNow(), m.Size ?? 0))];
    }

    public Task FetchAsync(IReadOnlyList<MailHead> heads, Action<ArrivedMail> arrived, CancellationToken cancellation) =>
        new ImapFetch(line, _profile, options.MaxMailBytes).FetchAsync(folder, heads, arrived, cancellation);

    public async Task FileAsync(IReadOnlyList<uint> uids, CancellationToken cancellation)
    {
        _processed ??= await line.AskAsync(
            hearing => ImapFolders.FindOrCreateAsync(client, options.ProcessedFolder, _profile, hearing.Token), cancellation);
        await line.AskAsync(hearing => ImapFiling.MoveAsync(client, folder, _processed, uids, hearing.Token), cancellation);
    }

    public async Task WaitForNewsAsync(CancellationToken enough, CancellationToken cancellation)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(enough, cancellation);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var asking = done.Token.Register(asked.SetResult);
        void News(object? sender, EventArgs e) => done.Cancel();
        folder.CountChanged += News;
        try
        {
            var idle = client.Capabilities.HasFlag(ImapCapabilities.Idle) ? client.IdleAsync(done.Token, cancellation) : asked.Task;
            await Task.WhenAny(idle, asked.Task);
            // From here on the server owes its answer to DONE: some never give it.
            await line.AskAsync(_ => idle, cancellation);
        }
        finally
        {
            folder.CountChanged -= News;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var hurry = new CancellationTokenSource(GoodbyeAtMost, clock);
            if (!line.IsBroken && client.IsConnected) await client.DisconnectAsync(quit: true, hurry.Token).WaitAsync(hurry.Token);
        }
        catch (Exception e) when (e.ToMailboxException().Fault != MailboxFault.Internal)
        {
            // A goodbye that is not heard changes nothing.
        }
        finally
        {
            client.Dispose();
        }
    }
}
