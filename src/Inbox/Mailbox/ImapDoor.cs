using System.Net;
using System.Net.Sockets;
using Inbox.Connections;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;

namespace Inbox.Mailbox;

/// <summary>Connects, signs in and opens the watched folder; each time with a client of its own.</summary>
/// <remarks>No client ever gets a protocol logger: it writes whole letters.</remarks>
public sealed class ImapDoor(MailboxOptions options, TimeProvider clock)
{
    /// <exception cref="MailboxException">It could not be done; says why.</exception>
    public async Task<IMailbox> OpenAsync(CancellationToken cancellation)
    {
        var line = new ImapLine(options.Timeout, clock);
        var client = NewClient();
        try
        {
            await line.AskAsync(hearing => ConnectAsync(client, hearing.Token), cancellation);
            await line.AskAsync(hearing => SignInAsync(client, hearing.Token), cancellation);
            var folder = await line.AskAsync(hearing => ImapFolders.FindAsync(client, options.Folder, hearing.Token), cancellation);
            await line.AskAsync(hearing => folder.OpenAsync(FolderAccess.ReadWrite, hearing.Token), cancellation);
            return new ImapMailbox(client, (ImapFolder)folder, line, options, clock);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private ImapClient NewClient() => new()
    {
        // See CertificateCheck: a revocation list out of reach would stop the mail.
        CheckCertificateRevocation = false,
        ServerCertificateValidationCallback = options.CertificateCheck().Accepts,
    };

    private async Task ConnectAsync(ImapClient client, CancellationToken cancellation)
    {
        // The options are checked at the start; a password in the clear is worth a second look.
        if (options.Security == ConnectionSecurity.None && !Loopback.Is(options.Host)) throw new MailboxException(MailboxFault.TlsRefused);
        try
        {
            await client.ConnectAsync(options.Host, options.Port, Socket(options.Security), cancellation);
        }
        catch (IOException e) when (e.InnerException is SocketException)
        {
            throw new MailboxException(MailboxFault.Unreachable, e);
        }
    }

    private async Task SignInAsync(ImapClient client, CancellationToken cancellation)
    {
        // Seen in: GNU imap4d, which may greet with PREAUTH.
        if (client.IsAuthenticated || options.Username.Length == 0) return;
        if (options.HasToken)
        {
            var token = await AccessToken.ReadAsync(options, cancellation);
            await client.AuthenticateAsync(new SaslMechanismOAuth2(options.Username, token), cancellation);
            return;
        }

        // One mechanism, one try: servers count every refusal, and MailKit would go on through all mechanisms.
        var credentials = new NetworkCredential(options.Username, Password());
        if (client.AuthenticationMechanisms.Contains("PLAIN")) await client.AuthenticateAsync(new SaslMechanismPlain(credentials), cancellation);
        else await client.AuthenticateAsync(credentials, cancellation);
    }

    private string Password()
    {
        try
        {
            return options.ReadPassword() is { Length: > 0 } password ? password : throw new MailboxException(MailboxFault.SecretMissing);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MailboxException(MailboxFault.SecretMissing, e);
        }
    }

    private static SecureSocketOptions Socket(ConnectionSecurity security) => security switch
    {
        ConnectionSecurity.StartTls => SecureSocketOptions.StartTls,
        ConnectionSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
