using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;

namespace Inbox.Mailbox;

/// <summary>Names for what the mail library throws.</summary>
internal static class MailboxFaults
{
    public static MailboxException ToMailboxException(this Exception e) => e as MailboxException ?? new MailboxException(Name(e), e);

    /// <summary>For operators.</summary>
    public static string InWords(this MailboxFault fault) => fault switch
    {
        MailboxFault.Unreachable => "the server cannot be reached",
        MailboxFault.TlsRefused => "no TLS with a certificate we trust",
        MailboxFault.LoginRefused => "the server refuses the sign-in",
        MailboxFault.SecretMissing => "there is no password or token to sign in with",
        MailboxFault.FolderMissing => "there is no such folder",
        MailboxFault.LineLost => "the connection broke",
        MailboxFault.Silent => "the server did not answer in time",
        MailboxFault.CommandRefused => "the server refuses a command",
        MailboxFault.NotImap => "the server does not keep to the protocol, or ended the connection",
        MailboxFault.Renumbered => "the server numbered the mails anew",
        _ => "something in the daemon failed",
    };

    private static MailboxFault Name(Exception e) => e switch
    {
        SslHandshakeException => MailboxFault.TlsRefused,
        // Seen in: servers that offer no STARTTLS though it is asked for.
        NotSupportedException => MailboxFault.TlsRefused,
        AuthenticationException => MailboxFault.LoginRefused,
        SocketException => MailboxFault.Unreachable,
        FolderNotFoundException => MailboxFault.FolderMissing,
        ImapCommandException or MessageNotFoundException => MailboxFault.CommandRefused,
        ImapProtocolException => MailboxFault.NotImap,
        IOException or ServiceNotConnectedException or ServiceNotAuthenticatedException or FolderNotOpenException or ObjectDisposedException =>
            MailboxFault.LineLost,
        OperationCanceledException or TimeoutException => MailboxFault.Silent,
        _ => MailboxFault.Internal,
    };
}
