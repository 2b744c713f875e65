using MailKit;
using MailKit.Net.Imap;

namespace Inbox.Mailbox;

/// <summary>The folder for what is done with: found, or made where the server keeps folders.</summary>
internal sealed class ProcessedFolder(ImapClient client, string name)
{
    private IMailFolder? _folder;

    public async Task<IMailFolder> FindAsync(CancellationToken cancellation) => _folder ??= await FindOrMakeAsync(cancellation);

    private async Task<IMailFolder> FindOrMakeAsync(CancellationToken cancellation)
    {
        // Courier keeps all folders below INBOX, Cyrus may: the server's namespace tells, and a path from the configuration is taken below it.
        var root = client.GetFolder(client.PersonalNamespaces[0]);
        var folder = root;
        foreach (var part in name.Split('/'))
            folder = await ChildAsync(folder, part, cancellation) ?? await folder.CreateAsync(part, isMessageFolder: true, cancellation) ?? throw new FolderNotFoundException(name);
        return folder;
    }

    private static async Task<IMailFolder?> ChildAsync(IMailFolder parent, string name, CancellationToken cancellation)
    {
        try
        {
            return await parent.GetSubfolderAsync(name, cancellation);
        }
        catch (FolderNotFoundException)
        {
            return null;
        }
    }
}
