namespace Inbox.Mailbox;

/// <summary>The mailbox cannot be used; says why in words without a mail's content.</summary>
public sealed class MailboxException : Exception
{
    public MailboxException() { }

    public MailboxException(string message) : base(message) { }

    public MailboxException(string message, Exception? inner) : base(message, inner) { }

    /// <summary>True when the server does not let us in: it may count bad sign-ins, so ask rarely.</summary>
    public bool SignInRefused { get; init; }
}
