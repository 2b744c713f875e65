using System.Net;
using Inbox.Connections;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;

namespace Inbox.Mailbox;

/// <summary>Connects, signs in and opens the watched folder.</summary>
public sealed class ImapDoor(MailboxOptions options, TimeProvider time)
{
    /// <exception cref="MailboxException">It could not be done; says why.</exception>
    public async Task<IMailbox> OpenAsync(CancellationToken cancellation)
    {
        var client = NewClient();
        try
        {
            return await ImapTrouble.GuardAsync<IMailbox>(limit => OpenAsync(client, limit), options.Timeout, time, cancellation);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private async Task<IMailbox> OpenAsync(ImapClient client, CancellationToken cancellation)
    {
        await client.ConnectAsync(options.Host, options.Port, Socket(options.Security), cancellation);
        await SignInAsync(client, cancellation);
        var folder = string.Equals(options.Folder, "INBOX", StringComparison.OrdinalIgnoreCase) ? client.Inbox : await client.GetFolderAsync(options.Folder, cancellation);
        await folder.OpenAsync(FolderAccess.ReadWrite, cancellation);
        return new ImapMailbox(client, (ImapFolder)folder, options, time);
    }

    private ImapClient NewClient() => new()
    {
        Timeout = (int)options.Timeout.TotalMilliseconds,
        // See CertificateCheck: a revocation list out of reach would stop the mail.
        CheckCertificateRevocation = false,
        ServerCertificateValidationCallback = options.CertificateCheck().Accepts,
    };

    /// <summary>One mechanism, one try: servers count every refusal, and MailKit would go on through all mechanisms.</summary>
    private Task SignInAsync(ImapClient client, CancellationToken cancellation)
    {
        var credentials = new NetworkCredential(options.Username, options.ReadPassword());
        return client.AuthenticationMechanisms.Contains("PLAIN")
            ? client.AuthenticateAsync(new SaslMechanismPlain(credentials), cancellation)
            : client.AuthenticateAsync(credentials, cancellation);
    }

    private static SecureSocketOptions Socket(ConnectionSecurity security) => security switch
    {
        ConnectionSecurity.StartTls => SecureSocketOptions.StartTls,
        ConnectionSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
