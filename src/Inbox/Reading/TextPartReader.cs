using Inbox.Casework.Mail;
using MimeKit;

namespace Inbox.Reading;

/// <summary>A text part that belongs to the body: charset, HTML, flowed lines, uuencoded files, armour.</summary>
internal static class TextPartReader
{
    private const string ProtonSubstitute = "Decryption of this message's encrypted content failed";

    public static (string Text, List<Attachment> Files) Read(TextPart part, Oddities oddities)
    {
        var bytes = PartContent.Bytes(part, oddities);
        var charset = part.ContentType.Charset;
        if (part.IsHtml) return (Html(bytes, charset, oddities), []);
        var text = Charsets.Decode(bytes, charset, oddities);
        if (part.IsFlowed) text = PlainText.Unflowed(text, DeletesSpace(part));
        if (part.ContentType.IsMimeType("text", "enriched")) text = HtmlText.Read(text.ReplaceLineEndings("<br>"));
        var (words, files) = UuText.Read(text);
        return (Checked(SignedText.WithoutArmour(words), oddities), [.. files.Select(f => AttachmentReader.Read(f.Name, "application/octet-stream", f.Content, null, inline: false, oddities))]);
    }

    private static string Html(byte[] bytes, string? charset, Oddities oddities)
    {
        var html = Charsets.Decode(bytes, charset ?? HtmlCharset.Declared(bytes), oddities);
        return Checked(HtmlText.Read(html), oddities);
    }

    private static string Checked(string text, Oddities oddities)
    {
        if (SignedText.IsEncrypted(text)) oddities.CouldNotRead("the text is encrypted with OpenPGP");
        // Proton Bridge puts this in place of a mail whose key it lacks.
        if (text.Length < 5000 && text.Contains(ProtonSubstitute, StringComparison.OrdinalIgnoreCase)) oddities.CouldNotRead("Proton could not decrypt the mail");
        return text;
    }

    private static bool DeletesSpace(TextPart part) =>
        part.ContentType.Parameters["delsp"] is { } value && value.Equals("yes", StringComparison.OrdinalIgnoreCase);
}
