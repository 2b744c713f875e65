using System.Text;
using Inbox.Casework.Mail;

namespace Inbox.Tests.Reading;

public sealed class BodyTests
{
    [Theory]
    [InlineData("koi8-r", "koi8-r")]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("windows-1251", "utf-8")]
    [InlineData("koi8-r", "us-ascii")]
    [InlineData("windows-1251", "iso-8859-1")]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("utf-8", "x-unknown")]
    [InlineData("koi8-r", "KOI8R")]
    public void Cyrillic_is_read_under_right_and_wrong_names(string real, string declared)
    {
        const string text = "Дорогой Михаил, мы думаем о тебе. Ёжик, чаща, объём. Привет из Лондона!";
        Inbox.Reading.Charsets.Register();
        var head = $"From: a@example.org\r\nContent-Type: text/plain; charset={declared}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        Letters.Read([.. Encoding.ASCII.GetBytes(head), .. Encoding.GetEncoding(real).GetBytes(text)]).Words.Text.Value.ShouldBe(text);
    }

    [Fact]
    public void The_plain_text_is_taken_unless_it_is_only_an_excuse()
    {
        const string html = "Content-Type: text/html\n\n<p>The letter</p>";
        Letters.WithParts("alternative", "Content-Type: text/plain\n\nThe plain letter", html).Words.Text.Value.ShouldBe("The plain letter");
        Letters.WithParts("alternative", "Content-Type: text/plain\n\n \n", html).Words.Text.Value.ShouldBe("The letter");
        Letters.WithParts("alternative", "Content-Type: text/plain\n\nYour client does not support HTML.", html).Words.Text.Value.ShouldBe("The letter");
    }

    [Theory]
    [InlineData("text/plain; format=flowed", "one \ntwo\nthree", "one two\nthree")]
    [InlineData("text/plain; format=flowed; delsp=yes", "one \ntwo\nthree", "onetwo\nthree")]
    [InlineData("text/plain", "one \ntwo\nthree", "one\ntwo\nthree")]
    public void Soft_breaks_are_joined_only_where_they_are_declared(string type, string body, string text) =>
        Letters.WithBody(body, type).Words.Text.Value.ShouldBe(text);

    [Fact]
    public void A_file_written_into_the_text_is_taken_out()
    {
        var mail = Letters.WithBody("Dear Mikhail\n\nbegin 644 note.txt\n#0V%T\n`\nend\n");

        mail.Words.Text.Value.ShouldBe("Dear Mikhail");
        mail.Attachments.ShouldHaveSingleItem().Text!.Value.ShouldBe("Cat");
    }

    [Theory]
    [InlineData("multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b", "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--")]
    [InlineData("text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----")]
    [InlineData("application/pkcs7-mime; smime-type=enveloped-data", "MIIB")]
    [InlineData("text/html", "<strong>Decryption error</strong><br/>Decryption of this message's encrypted content failed.")]
    public void An_encrypted_mail_is_for_a_person(string type, string body) => Letters.WithBody(body, type).Unreadable.ShouldNotBeNull();

    [Fact]
    public void A_forwarded_mail_keeps_its_writer()
    {
        var attachment = Letters.WithParts("mixed", "Content-Type: text/plain\n\nFrom my aunt",
            "Content-Type: message/rfc822\n\nFrom: Aunt <aunt@example.org>\nSubject: For Mikhail\n\nDear Mikhail").Attachments.ShouldHaveSingleItem();

        attachment.Kind.ShouldBe(AttachmentKind.ForwardedMail);
        attachment.Forwarded!.From.Value.ShouldContain("aunt@example.org");
        attachment.Text!.Value.ShouldBe("Dear Mikhail");
    }

    [Fact]
    public void A_mail_over_the_size_limit_is_read_by_its_head_only()
    {
        var reader = new Inbox.Reading.MimeReader(Letters.Options with { MaxBytes = 100 });
        var read = reader.Read(Encoding.ASCII.GetBytes("From: ann@example.org\r\nSubject: Long\r\n\r\n" + new string('x', 200)));

        var mail = read.ShouldBeOfType<Inbox.Reading.ReadMail.Facts>().Mail;
        mail.Subject.Value.ShouldBe("Long");
        mail.Words.Text.IsBlank.ShouldBeTrue();
        mail.Unreadable.ShouldNotBeNull();
    }
}
