using Inbox.Casework.Mail;

namespace Inbox.Reading;

/// <summary>What stands in a mail below its head.</summary>
/// <param name="Text">The body as lines; quotations marked with &gt;.</param>
/// <param name="Attachments">In the order of the mail.</param>
internal sealed record MailBody(string Text, List<Attachment> Attachments);
