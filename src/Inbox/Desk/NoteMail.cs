using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using Inbox.Ledger;

namespace Inbox.Desk;

/// <summary>From a note to the outbox row it becomes: identity, thread, words, bytes.</summary>
internal sealed class NoteMail(MailWriter write)
{
    public OutboxEntry Write(Note note, Casebook book, IncomingMail? cause, DateTimeOffset now)
    {
        var number = note.Letters[0].Case;
        var offer = note as Note.TranslationOffer;
        var from = book.Mailbox.WithPlusTag(offer?.Task.Token ?? number.Text);
        // A volunteer's mail opens a thread of its own: the supporter's thread is none of theirs.
        var answers = offer is null ? cause : null;
        var mail = book.Word(note, Identities.NewMessageId(number.Text, book.Mailbox), from, answers);
        return new OutboxEntry(
            mail.MessageId, note.Letters.Select(l => l.Case).ToEquatableList(), NoteName.Of(note), from, note.Recipient, write(mail, now), CountsAsAnswer: offer is null);
    }
}
