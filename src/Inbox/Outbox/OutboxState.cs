namespace Inbox.Outbox;

/// <summary>What sending is doing, for an operator.</summary>
public enum OutboxState
{
    /// <summary>Nothing is due, or mails are going out.</summary>
    Well,

    /// <summary>As many left as the limits allow; the next goes when they allow it.</summary>
    AtLimit,

    /// <summary>Switched off by a person or the configuration.</summary>
    Suspended,

    /// <summary>The server cannot be reached or does not talk to us.</summary>
    Unreachable,

    /// <summary>The server does not let us in: a person has to look.</summary>
    LoginRefused,
}
