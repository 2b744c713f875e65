namespace Inbox.Mailbox;

/// <summary>The mailbox did not do what it was asked. The message holds closed words only: what servers say may repeat a mail.</summary>
public sealed class MailboxException : Exception
{
    public MailboxException() : this(MailboxFault.Internal) { }

    public MailboxException(string message) : base(message) { }

    public MailboxException(string message, Exception? inner) : base(message, inner) { }

    public MailboxException(MailboxFault fault, Exception? cause = null) : base(fault.InWords(), cause) => Fault = fault;

    public MailboxFault Fault { get; } = MailboxFault.Internal;
}
