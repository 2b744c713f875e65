namespace Inbox.Casework.Mail;

/// <summary>One trace of a machine in a mail's envelope, headers or parts; never in its letter's words.</summary>
/// <param name="Kind">What was seen.</param>
/// <param name="Seen">The field and its value as a person may read it, e.g. <c>Auto-Submitted: auto-replied</c>; never an address or a subject.</param>
public sealed record MachineSign(MachineSignKind Kind, string Seen);
