using Inbox.Casework.Mail;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Tnef;

namespace Inbox.Reading;

/// <summary>Walks the parts of one mail: what is read as its text, what came along.</summary>
internal sealed class BodyReader(Oddities oddities, int depth = 0)
{
    private readonly List<string> _texts = [];
    private readonly List<Attachment> _attachments = [];
    private int _parts;

    public MailBody Read(MimeEntity? entity)
    {
        if (entity is not null) Walk(entity, depth, inRelated: false);
        var text = string.Join("\n\n", _texts.Select(CleanText.Lines).Where(t => t.Length > 0));
        if (text.Length > ReadingLimits.TextLength)
        {
            oddities.CouldNotRead("the text is longer than a book; its end was left out");
            text = text[..ReadingLimits.TextLength];
        }

        return new(text, _attachments);
    }

    private void Walk(MimeEntity entity, int level, bool inRelated)
    {
        if (level > ReadingLimits.Depth || ++_parts > ReadingLimits.Parts)
        {
            oddities.CouldNotRead("the mail has more parts, or parts deeper inside each other, than anybody sends");
            return;
        }

        switch (entity)
        {
            case MultipartEncrypted:
                oddities.CouldNotRead("the mail is encrypted with OpenPGP");
                break;
            case MultipartAlternative alternative:
                Choose(alternative, level);
                break;
            case Multipart multipart:
                WalkEach(multipart, level);
                break;
            case MessagePart message:
                _attachments.AddRange(ForwardedPart.Read(message, oddities, level));
                break;
            case TnefPart tnef:
                OpenTnef(tnef, level);
                break;
            case ApplicationPkcs7Mime sealedPart:
                OpenPkcs7(sealedPart, level);
                break;
            case MimePart part:
                TakePart(part, inRelated);
                break;
        }
    }

    private void WalkEach(Multipart multipart, int level)
    {
        if (multipart.Count == 0 && !string.IsNullOrWhiteSpace(multipart.Preamble))
        {
            oddities.Add("the parts of the mail have no borders; all of it was read as text");
            _texts.Add(multipart.Preamble);
        }

        foreach (var child in multipart) Walk(child, level + 1, multipart is MultipartRelated);
    }

    /// <summary>The plain text unless it is blank or only says that the real mail is HTML. Attachments count wherever they hang.</summary>
    private void Choose(MultipartAlternative alternative, int level)
    {
        var plain = "";
        var rich = "";
        foreach (var child in alternative)
        {
            var reader = new BodyReader(oddities, level + 1);
            var body = reader.Read(child);
            _parts += reader._parts;
            _attachments.AddRange(body.Attachments);
            if (child is TextPart { IsHtml: false }) plain = plain.Length > 0 ? plain : body.Text;
            else if (body.Text.Length > 0) rich = body.Text;
        }

        _texts.Add(plain.Length == 0 || (rich.Length > 0 && PlainText.IsStub(plain)) ? rich : plain);
    }

    private void TakePart(MimePart part, bool inRelated)
    {
        if (part.ContentType.IsMimeType("application", "pgp-encrypted"))
        {
            oddities.CouldNotRead("the mail is encrypted with OpenPGP");
        }
        else if (part is TextPart text && IsBody(text))
        {
            var (words, files) = TextPartReader.Read(text, oddities);
            _texts.Add(words);
            _attachments.AddRange(files);
        }
        else
        {
            _attachments.Add(AttachmentReader.Read(part, inRelated, oddities));
        }
    }

    /// <summary>Text that is shown, not filed: Apple Mail marks files as inline, so a file name decides too.</summary>
    private static bool IsBody(TextPart text) =>
        text.ContentDisposition?.IsAttachment != true
        && string.IsNullOrWhiteSpace(text.FileName)
        && text.ContentType.MediaSubtype.ToLowerInvariant() is "plain" or "html" or "enriched" or "x-plain" or "x-unknown" or "";

    private void OpenTnef(TnefPart tnef, int level)
    {
        try
        {
            var inside = tnef.ConvertToMessage();
            if (inside.Body is not null) Walk(inside.Body, level + 1, inRelated: false);
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            oddities.CouldNotRead("winmail.dat could not be opened");
            _attachments.Add(AttachmentReader.Read(tnef, inline: false, oddities));
        }
    }

    private void OpenPkcs7(ApplicationPkcs7Mime part, int level)
    {
        if (Pkcs7Content.Inside(PartContent.Bytes(part, oddities)) is { } inside) Walk(inside, level + 1, inRelated: false);
        else oddities.CouldNotRead("the mail is encrypted with S/MIME");
    }
}
