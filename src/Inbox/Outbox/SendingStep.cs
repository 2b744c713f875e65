namespace Inbox.Outbox;

/// <summary>How far a mail had come (RFC 5321 section 3.3).</summary>
public enum SendingStep
{
    /// <summary>MAIL FROM: is our own address welcome?</summary>
    Sender,

    /// <summary>RCPT TO: is the reader's address good?</summary>
    Recipient,

    /// <summary>DATA and the mail's bytes, up to the final dot.</summary>
    Content,

    /// <summary>The answer to the final dot: the server takes the mail over, or not.</summary>
    Verdict,
}
