using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Desk;

/// <summary>What the desk decides and writes with: one immutable picture of all that coordinators edit.</summary>
/// <param name="Mailbox">The address supporters write to.</param>
/// <param name="Word">Puts a note into words.</param>
public sealed record Casebook(EmailAddress Mailbox, MailSorter Sorter, MailDecider Decider, CaseRules Rules, WordNote Word);

/// <summary>Puts a note into words.</summary>
/// <param name="id">Fixed for good.</param>
/// <param name="from">Our address, with the plus tag by which a reply finds its case or task.</param>
/// <param name="answers">The mail it answers; null when it opens a thread.</param>
public delegate OutgoingMail WordNote(Note note, MessageId id, EmailAddress from, IncomingMail? answers);
