using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>A mail we are about to send, worded but not yet in bytes.</summary>
/// <param name="To">Its one reader.</param>
/// <param name="From">Our address with the case number as plus tag, so that a reply finds its case even where threads are lost.</param>
/// <param name="FromName">The project's name as the reader sees it.</param>
/// <param name="MessageId">Fixed before the first attempt, so that a send whose outcome is unknown can be looked up.</param>
/// <param name="InReplyTo">The mail it answers; null when it opens a thread.</param>
/// <param name="References">Oldest first.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text, lines ended by \n.</param>
/// <param name="AnswersAutomatically">True for an answer to a mail: marked Auto-Submitted: auto-replied (RFC 3834); else auto-generated.</param>
public sealed record OutgoingMail(
    EmailAddress To,
    EmailAddress From,
    string FromName,
    MessageId MessageId,
    MessageId? InReplyTo,
    EquatableList<MessageId> References,
    PrivateText Subject,
    PrivateText Body,
    bool AnswersAutomatically);
