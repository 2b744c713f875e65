using Inbox.Connections;

namespace Inbox.Mailbox;

/// <summary>How the watch is doing, for status and health checks. A snapshot.</summary>
/// <param name="Since">When it came to be so.</param>
/// <param name="Fault">Why it fails; null while it does not, and before the first session.</param>
/// <param name="NextTry">When the next session may begin; null while one goes well.</param>
/// <param name="CaughtUp">When every mail of the mailbox was last known to the ledger; null: not yet.</param>
public sealed record MailboxHealth(
    DateTimeOffset Since, MailboxFault? Fault = null, DateTimeOffset? NextTry = null, DateTimeOffset? CaughtUp = null)
{
    private ConnectionPause Pause { get; init; } = ConnectionPause.None;

    internal MailboxHealth Well(DateTimeOffset now) =>
        this with { Since = Fault is null ? Since : now, Fault = null, NextTry = null, CaughtUp = now, Pause = ConnectionPause.None };

    internal MailboxHealth Failed(DateTimeOffset now, MailboxFault fault)
    {
        var pause = fault == MailboxFault.LoginRefused ? Pause.OneMoreRefusal() : Pause.OneMore();
        return this with { Since = Fault is null ? now : Since, Fault = fault, NextTry = now + pause.Length, Pause = pause };
    }
}
