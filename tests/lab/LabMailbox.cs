using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;

namespace Inbox.Lab;

/// <summary>Looks into mailboxes of the lab, as the people who own them would.</summary>
public static class LabMailbox
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>All mails a user has in a folder, oldest first.</summary>
    public static async Task<IReadOnlyList<MimeMessage>> MailsAsync(this LabServers lab, string user, string folder = "INBOX")
    {
        using var imap = await LogInAsync(lab, user);
        return await MailsAsync(imap, folder);
    }

    /// <summary>Waits until a user has so many mails, and returns them.</summary>
    /// <exception cref="TimeoutException">There were fewer when the time was over.</exception>
    public static async Task<IReadOnlyList<MimeMessage>> WaitForMailsAsync(
        this LabServers lab, string user, int count, TimeSpan? atMost = null, string folder = "INBOX")
    {
        using var imap = await LogInAsync(lab, user);
        var deadline = TimeProvider.System.GetUtcNow() + (atMost ?? TimeSpan.FromSeconds(60));
        while (true)
        {
            var mails = await MailsAsync(imap, folder);
            if (mails.Count >= count) return mails;
            if (TimeProvider.System.GetUtcNow() > deadline) throw new TimeoutException($"{user} has {mails.Count} of {count} mails in {folder}");
            await Task.Delay(Pause, TimeProvider.System);
        }
    }

    private static async Task<ImapClient> LogInAsync(LabServers lab, string user)
    {
        var imap = new ImapClient();
        await imap.ConnectAsync("127.0.0.1", lab.ImapPort, SecureSocketOptions.None);
        await imap.AuthenticateAsync(user, lab.Password);
        return imap;
    }

    private static async Task<IReadOnlyList<MimeMessage>> MailsAsync(ImapClient imap, string name)
    {
        var folder = name == "INBOX" ? imap.Inbox! : await FolderAsync(imap, name);
        if (folder is null) return [];
        await folder.OpenAsync(FolderAccess.ReadOnly);
        var mails = new List<MimeMessage>();
        for (var i = 0; i < folder.Count; i++) mails.Add(await folder.GetMessageAsync(i));
        await folder.CloseAsync();
        return mails;
    }

    private static async Task<IMailFolder?> FolderAsync(ImapClient imap, string name)
    {
        try
        {
            return await imap.GetFolderAsync(name);
        }
        catch (FolderNotFoundException)
        {
            return null;
        }
    }
}
