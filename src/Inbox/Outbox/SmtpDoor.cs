using System.Net;
using Inbox.Connections;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Inbox.Outbox;

/// <summary>Opens a connection to the server and signs in.</summary>
internal sealed class SmtpDoor(OutboxOptions options)
{
    /// <returns>A signed-in client, or null with the reason.</returns>
    public async Task<(OpenResult Result, SmtpClient? Client)> OpenAsync(CancellationToken ct)
    {
        var client = NewClient();
        try
        {
            await client.ConnectAsync(options.Host, options.Port, Socket(options.Security), ct);
            // Content goes by DATA alone: one final dot, one answer.
            client.Capabilities &= ~(SmtpCapabilities.Chunking | SmtpCapabilities.BinaryMime);
            if (options.Username.Length > 0) await SignInAsync(client, ct);
            return (new OpenResult.Open(), client);
        }
        catch (Exception e) when (SmtpTrouble.Opening(e) is { } trouble)
        {
            client.Dispose();
            return (trouble, null);
        }
    }

    private SmtpClient NewClient() => new()
    {
        // An address literal is always well-formed and says nothing about this machine (RFC 5321 section 4.1.3).
        LocalDomain = "[127.0.0.1]",
        Timeout = (int)options.Timeout.TotalMilliseconds,
        // See CertificateCheck: a revocation list out of reach would stop the mail.
        CheckCertificateRevocation = false,
        ServerCertificateValidationCallback = options.CertificateCheck().Accepts,
    };

    /// <summary>One mechanism, one try: servers count every refusal, and MailKit would go on through all mechanisms.</summary>
    private Task SignInAsync(SmtpClient client, CancellationToken ct)
    {
        var credentials = new NetworkCredential(options.Username, options.ReadPassword());
        return client.AuthenticationMechanisms switch
        {
            var offered when offered.Contains("PLAIN") => client.AuthenticateAsync(new SaslMechanismPlain(credentials), ct),
            var offered when offered.Contains("LOGIN") => client.AuthenticateAsync(new SaslMechanismLogin(credentials), ct),
            _ => client.AuthenticateAsync(credentials, ct),
        };
    }

    private static SecureSocketOptions Socket(ConnectionSecurity security) => security switch
    {
        ConnectionSecurity.StartTls => SecureSocketOptions.StartTls,
        ConnectionSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
