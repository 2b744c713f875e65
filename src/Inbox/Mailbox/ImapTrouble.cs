using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;

namespace Inbox.Mailbox;

/// <summary>What goes wrong on the line, in closed words: a server's own words may repeat a mail.</summary>
internal static class ImapTrouble
{
    /// <summary>Runs one exchange with the server within its time.</summary>
    /// <exception cref="MailboxException">The exchange failed, or took too long.</exception>
    public static async Task<T> GuardAsync<T>(Func<CancellationToken, Task<T>> exchange, TimeSpan limit, TimeProvider time, CancellationToken cancellation)
    {
        using var within = new Connections.TimeLimit(limit, time, cancellation);
        try
        {
            // MailKit's own timeout does not end every wait (a server that never answers DONE): this one does.
            return await exchange(within.Token).WaitAsync(within.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new MailboxException("the server did not answer in time", e);
        }
        catch (Exception e) when (Words(e) is { } words)
        {
            throw new MailboxException(words, e) { SignInRefused = e is AuthenticationException };
        }
    }

    private static string? Words(Exception e) => e switch
    {
        SslHandshakeException => "no TLS with a certificate we trust",
        AuthenticationException => "the server refuses the sign-in",
        ImapCommandException command => $"the server answers {command.Response} to a command",
        ImapProtocolException => "the server does not keep to the protocol, or ended the connection",
        ServiceNotConnectedException or ServiceNotAuthenticatedException or FolderNotOpenException => "the connection is gone",
        FolderNotFoundException => "there is no such folder",
        SocketException or IOException => "the connection cannot be made, or broke",
        UnauthorizedAccessException => "the password file may not be read",
        NotSupportedException => "the server lacks something that is needed (STARTTLS, or a way to sign in)",
        _ => null,
    };
}
