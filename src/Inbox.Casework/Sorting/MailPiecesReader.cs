using Inbox.Casework.Mail;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Gathers the letters of a mail from its body, its documents and what was forwarded.</summary>
internal sealed class MailPiecesReader(LetterPartsReader parts)
{
    public MailPieces Read(IncomingMail mail)
    {
        var body = parts.Read(mail.Words.Text.Value);
        var documents = mail.Attachments.Where(a => a.Kind == AttachmentKind.Document && a.Text is { IsBlank: false }).Select(a => Document(a.Text!)).ToList();
        List<FoundLetter> letters = [.. body.Letters.Select(l => new FoundLetter(l, LetterSource.Body)), .. documents.SelectMany(d => d.Letters)];
        var note = string.Join("\n\n", documents.Select(d => d.Note).Prepend(body.Note.Value).Where(n => n.Length > 0));
        if (letters.Count == 0) letters.AddRange(Forwarded(mail));
        var pictures = mail.Attachments.Count(a => a.Kind is AttachmentKind.Picture or AttachmentKind.Scan);
        return new MailPieces(new PrivateText(note), [.. WithoutRepeats(letters)], pictures);
    }

    /// <summary>A document without a salutation is a letter all the same; only what is said to us in it is not.</summary>
    private (IReadOnlyList<FoundLetter> Letters, string Note) Document(PrivateText text)
    {
        var parted = parts.Read(text.Value);
        var letters = parted.Letters.Count > 0 ? parted.Letters : [new PartedLetter(new PrivateText(text.Value.Trim()), Salutation.None)];
        return ([.. letters.Select(l => new FoundLetter(l, LetterSource.Attachment))], parted.Letters.Count > 0 ? parted.Note.Value : "");
    }

    /// <summary>Somebody else's letter, sent on to us: the innermost mail in which a letter stands.</summary>
    private IEnumerable<FoundLetter> Forwarded(IncomingMail mail)
    {
        var texts = mail.Words.Forwarded.Select(f => f.Text)
            .Concat(mail.Attachments.Where(a => a.Kind == AttachmentKind.ForwardedMail).Select(a => a.Text).OfType<PrivateText>());
        return texts.Reverse().Select(t => parts.Read(t.Value).Letters).FirstOrDefault(l => l.Any(p => p.Greets == Salutation.Prisoner))
            ?.Select(l => new FoundLetter(l, LetterSource.Forwarded)) ?? [];
    }

    /// <summary>The same letter in the body and as a document is one letter.</summary>
    private static IEnumerable<FoundLetter> WithoutRepeats(List<FoundLetter> letters) => letters.DistinctBy(l => string.Concat(l.Part.Text.Value.Where(char.IsLetterOrDigit)));
}
