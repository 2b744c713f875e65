using Inbox.Casework.Mail;

namespace Inbox.Desk;

/// <summary>Turns a worded mail into its final RFC 5322 bytes. The composition root binds it to the Outbox's writer, which the desk need not know.</summary>
/// <param name="written">The Date field.</param>
public delegate byte[] MailWriter(OutgoingMail mail, DateTimeOffset written);
