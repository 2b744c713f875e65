namespace Inbox.Mailbox;

/// <summary>Why a session with the mailbox failed, in closed words.</summary>
public enum MailboxFault
{
    /// <summary>Name not found, connection refused, no route.</summary>
    Unreachable,

    /// <summary>The server's certificate is not the one we trust, or TLS could not be agreed on.</summary>
    TlsRefused,

    /// <summary>The server does not accept user name and password or token.</summary>
    LoginRefused,

    /// <summary>Password file, token file or token command gave nothing.</summary>
    SecretMissing,

    /// <summary>The watched folder does not exist.</summary>
    FolderMissing,

    /// <summary>The line was cut.</summary>
    LineLost,

    /// <summary>The server kept silent for too long.</summary>
    Silent,

    /// <summary>The server answered NO or BAD to a command.</summary>
    CommandRefused,

    /// <summary>The server said something that is not IMAP, or hung up where an answer was due.</summary>
    NotImap,

    /// <summary>The server numbered the folder's mails anew in the middle of a session (another UIDVALIDITY).</summary>
    Renumbered,

    /// <summary>Something that is not the mailbox's fault: the ledger, or a bug.</summary>
    Internal,
}
