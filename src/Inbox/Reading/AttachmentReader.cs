using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>What an attached file is for us, and its text where we can read it.</summary>
internal static class AttachmentReader
{
    /// <summary>Bytes; a picture inside an HTML body that is larger is a photo somebody pasted.</summary>
    private const int Logo = 40 * 1024;

    public static Attachment Read(MimePart part, bool inline, Oddities oddities)
    {
        var type = part.ContentType.MimeType.ToLowerInvariant();
        return Read(part.FileName ?? "", type, PartContent.Bytes(part, oddities), part.ContentType.Charset, inline, oddities);
    }

    /// <param name="inline">True when an HTML body shows it.</param>
    public static Attachment Read(string fileName, string type, byte[] content, string? charset, bool inline, Oddities oddities)
    {
        var name = Name(fileName);
        var ending = Path.GetExtension(name).ToLowerInvariant();
        var (kind, text) = Judge(type, ending, content, charset, inline, oddities);
        var clean = text is null ? null : new PrivateText(CleanText.Lines(text.Length > ReadingLimits.TextLength ? text[..ReadingLimits.TextLength] : text));
        return new(new PrivateText(name), type, content.LongLength, kind, clean);
    }

    /// <summary>The file name on one line, without folders, at most 150 characters.</summary>
    public static string Name(string fileName)
    {
        var line = CleanText.Line(fileName, 400);
        var name = line[(line.LastIndexOfAny(['/', '\\', ':']) + 1)..].Trim().Trim('.');
        return name.Length > 150 ? name[^150..] : name;
    }

    private static (AttachmentKind Kind, string? Text) Judge(string type, string ending, byte[] content, string? charset, bool inline, Oddities oddities)
    {
        if (IsTechnical(type, ending)) return (AttachmentKind.Technical, null);
        if (type.StartsWith("image/", StringComparison.Ordinal) || ending is ".jpg" or ".jpeg" or ".png" or ".heic" or ".gif" or ".tif" or ".tiff" or ".webp" or ".bmp")
            return (inline && content.Length < Logo ? AttachmentKind.InlinePicture : AttachmentKind.Picture, null);
        if (type == "text/html" || ending is ".html" or ".htm") return (AttachmentKind.Document, HtmlText.Read(Charsets.Decode(content, charset, oddities)));
        if (type == "text/plain" || ending is ".txt" or ".md" or ".text") return (AttachmentKind.Document, Charsets.Decode(content, charset, oddities));
        if (content.AsSpan().StartsWith("%PDF"u8) || ending == ".pdf" || type == "application/pdf") return Pdf(content, oddities);
        if (content.AsSpan().StartsWith("PK"u8) && DocumentText.Read(content) is { } text) return (AttachmentKind.Document, text);
        if (ending is ".docx" or ".odt") oddities.Add("an attached document could not be read");
        return (AttachmentKind.Other, null);
    }

    private static (AttachmentKind Kind, string? Text) Pdf(byte[] content, Oddities oddities)
    {
        var text = PdfText.Read(content);
        if (text is null) oddities.Add("an attached PDF could not be read");
        if (text is null) return (AttachmentKind.Other, null);
        return string.IsNullOrWhiteSpace(text) ? (AttachmentKind.Scan, null) : (AttachmentKind.Document, text);
    }

    private static bool IsTechnical(string type, string ending) =>
        type is "application/pgp-keys" or "application/pgp-signature" or "application/pkcs7-signature" or "application/x-pkcs7-signature" or "text/calendar"
            or "application/ics" or "text/vcard" or "text/x-vcard" or "text/directory" or "message/delivery-status" or "message/disposition-notification"
            or "message/feedback-report" or "text/rfc822-headers" or "message/global-delivery-status"
        || ending is ".asc" or ".sig" or ".p7s" or ".vcf" or ".ics" or ".gpg" or ".pgp" or ".p7m";
}
