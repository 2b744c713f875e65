using MailKit;
using MailKit.Net.Imap;

namespace Inbox.Mailbox;

/// <summary>Finds folders by the name people give them, whatever the server's separator and prefix (RFC 2342).</summary>
internal static class ImapFolders
{
    /// <exception cref="FolderNotFoundException">There is none.</exception>
    public static async Task<IMailFolder> FindAsync(ImapClient client, string path, CancellationToken cancellation) =>
        IsInbox(path) ? client.Inbox : await WalkAsync(client, path, create: false, cancellation);

    /// <summary>The folder as it is, or a new one under the profile's root for folders.</summary>
    public static async Task<IMailFolder> FindOrCreateAsync(ImapClient client, string path, MailboxProfile profile, CancellationToken cancellation)
    {
        try
        {
            return await FindAsync(client, path, cancellation);
        }
        catch (FolderNotFoundException)
        {
            var underRoot = profile.FolderRoot.Length == 0 || path.StartsWith(profile.FolderRoot + "/", StringComparison.Ordinal);
            return await WalkAsync(client, underRoot ? path : $"{profile.FolderRoot}/{path}", create: true, cancellation);
        }
    }

    private static async Task<IMailFolder> WalkAsync(ImapClient client, string path, bool create, CancellationToken cancellation)
    {
        var home = client.PersonalNamespaces.FirstOrDefault() ?? throw new FolderNotFoundException(path);
        var folder = client.GetFolder(home);
        foreach (var level in Levels(path, home)) folder = await ChildAsync(folder, level, create, cancellation);
        return folder;
    }

    /// <summary>A name given with the server's own prefix (Courier's INBOX.) means the same as without.</summary>
    private static IEnumerable<string> Levels(string path, FolderNamespace home)
    {
        var levels = path.Split(['/', home.DirectorySeparator], StringSplitOptions.RemoveEmptyEntries);
        var prefix = home.Path.Trim(home.DirectorySeparator);
        var hasPrefix = levels is [var first, _, ..] && prefix.Length > 0 && string.Equals(first, prefix, StringComparison.OrdinalIgnoreCase);
        return hasPrefix ? levels[1..] : levels;
    }

    private static async Task<IMailFolder> ChildAsync(IMailFolder parent, string name, bool create, CancellationToken cancellation)
    {
        try
        {
            return await parent.GetSubfolderAsync(name, cancellation);
        }
        catch (FolderNotFoundException) when (create)
        {
            return await parent.CreateAsync(name, isMessageFolder: true, cancellation)
                ?? await parent.GetSubfolderAsync(name, cancellation);
        }
    }

    private static bool IsInbox(string path) => string.Equals(path, "INBOX", StringComparison.OrdinalIgnoreCase);
}
