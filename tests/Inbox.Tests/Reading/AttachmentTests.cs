using System.IO.Compression;
using System.Text;
using Inbox.Casework.Mail;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Inbox.Tests.Reading;

public sealed class AttachmentTests
{
    private const string Word = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Dear </w:t></w:r><w:del><w:r><w:delText>Ivan</w:delText></w:r></w:del><w:r><w:t>Mikhail,</w:t></w:r></w:p><w:p/>"
        + "<w:p><w:r><w:t>hello</w:t><w:br/><w:t>again</w:t></w:r></w:p></w:body></w:document>";

    private const string Writer = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
        + "<office:body><office:text><text:h>Dear<text:s text:c=\"2\"/>Mikhail,</text:h><text:p>hello<text:line-break/>again<office:annotation><text:p>no</text:p></office:annotation></text:p></office:text></office:body></office:document-content>";

    [Fact]
    public void A_word_document_gives_its_text() => Text("l.docx", Zip("word/document.xml", Word)).ShouldBe("Dear Mikhail,\n\nhello\nagain");

    [Fact]
    public void A_writer_document_gives_its_text() => Text("l.odt", Zip("content.xml", Writer)).ShouldBe("Dear  Mikhail,\nhello\nagain");

    [Fact]
    public void A_document_that_unfolds_without_end_is_not_read() =>
        Attach("bomb.docx", Zip("word/document.xml", "<w>" + new string(' ', 60_000_000) + "</w>")).Kind.ShouldBe(AttachmentKind.Other);

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\\\temp\\\\letter.txt", "letter.txt")]
    [InlineData("letter\u202Etxt.exe", "lettertxt.exe")]
    public void A_file_name_has_no_folders_and_nothing_invisible(string claimed, string name) => Attach(claimed, "x"u8.ToArray()).Name.Value.ShouldBe(name);

    [Theory]
    [InlineData("photo.jpg", "image/jpeg", AttachmentKind.Picture)]
    [InlineData("card.vcf", "text/vcard", AttachmentKind.Technical)]
    [InlineData("key.asc", "application/pgp-keys", AttachmentKind.Technical)]
    [InlineData("tool.exe", "application/octet-stream", AttachmentKind.Other)]
    [InlineData("broken.pdf", "application/pdf", AttachmentKind.Other)]
    public void A_file_is_told_by_what_it_is_for_us(string name, string type, AttachmentKind kind) => Attach(name, "x"u8.ToArray(), type).Kind.ShouldBe(kind);

    [Fact]
    public void A_pdf_gives_its_text_and_a_pdf_without_text_is_a_scan()
    {
        Text("l.pdf", Pdf("Dear Mikhail")).ShouldBe("Dear Mikhail");
        Attach("s.pdf", Pdf("")).Kind.ShouldBe(AttachmentKind.Scan);
    }

    private static byte[] Pdf(string text)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        if (text.Length > 0) page.AddText(text, 12, new PdfPoint(50, 700), font);
        return builder.Build();
    }

    private static string Text(string name, byte[] content) => Attach(name, content).Text!.Value;

    private static Attachment Attach(string name, byte[] content, string type = "application/octet-stream") =>
        Letters.WithParts("mixed", "Content-Type: text/plain\n\nsee attached",
            $"Content-Type: {type}\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)}")
            .Attachments.ShouldHaveSingleItem();

    private static byte[] Zip(string entry, string content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry(entry).Open(), Encoding.UTF8)) writer.Write(content);
        return bytes.ToArray();
    }
}
