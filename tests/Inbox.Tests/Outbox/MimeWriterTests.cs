using System.Text;
using CsCheck;
using Inbox.Casework.Values;
using Inbox.Outbox;
using MimeKit;

namespace Inbox.Tests.Outbox;

public sealed class MimeWriterTests
{
    /// <summary>Letters of several scripts, all that ends a line or a header, look-alikes of encoded words, half surrogates, great lengths.</summary>
    private static readonly string[] Pieces =
    [
        "Дорогой Михаил", "Жилин", "\r\n", "\n", "\r", " ", "  ", "\t", "Bcc: eve@example.org", ".", "..", "From ", "=?utf-8?q?x?=", "é", "🕊", "\0", "\u2028",
        "\"", "\\", "<", ">", "@", ",", ";", ":", "(", ")", "a", "word", "\ud83d", "\ufeff", "\u202e", "=", "=20", new string('x', 1200), new string('ж', 300),
    ];

    private static readonly Gen<string> AnyText =
        Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(string.Concat));

    [Fact]
    public void Any_text_comes_back_as_it_was_written() =>
        Gen.Select(AnyText, AnyText, AnyText).Sample((subject, body, name) =>
        {
            var mail = Read(MimeWriter.Write(SampleMail.Of(subject, body, name), SampleMail.Date));
            mail.Subject.ShouldBe(OneLine(subject));
            mail.TextBody!.ReplaceLineEndings("\n").ShouldBe(Lines(body));
            mail.From.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(SampleMail.From.Text);
            (mail.From.Mailboxes.First().Name ?? "").ShouldBe(OneLine(name));
        });

    [Fact]
    public void Nothing_that_was_put_in_makes_a_header_of_its_own() =>
        Gen.Select(AnyText, AnyText, AnyText).Sample((subject, body, name) =>
        {
            string[] expected = ["From", "To", "Subject", "Date", "Message-Id", "In-Reply-To", "References", "Auto-Submitted", "X-Auto-Response-Suppress",
                "MIME-Version", "Content-Type", "Content-Transfer-Encoding"];
            var mail = Read(MimeWriter.Write(SampleMail.Of(subject, body, name), SampleMail.Date));
            mail.Headers.Concat(mail.Body!.Headers).Select(h => h.Field).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)
                .ShouldBeSubsetOf(expected, StringComparer.OrdinalIgnoreCase);
        });

    [Fact]
    public void Every_line_is_ASCII_fits_and_ends_with_CRLF() =>
        Gen.Select(AnyText, AnyText, AnyText).Sample((subject, body, name) =>
        {
            var text = Encoding.Latin1.GetString(MimeWriter.Write(SampleMail.Of(subject, body, name), SampleMail.Date));
            text.ShouldEndWith("\r\n");
            var lines = text.Split("\r\n");
            lines.ShouldAllBe(line => line.Length <= 998);
            lines.ShouldAllBe(line => !line.Any(c => c != '\t' && (c < ' ' || c > '~')));
        });

    [Fact]
    public void The_same_mail_gives_the_same_bytes() =>
        Gen.Select(AnyText, AnyText).Sample((subject, body) =>
            MimeWriter.Write(SampleMail.Of(subject, body), SampleMail.Date).ShouldBe(MimeWriter.Write(SampleMail.Of(subject, body), SampleMail.Date)));

    [Fact]
    public void An_answer_says_what_it_is_and_what_it_answers()
    {
        var mail = Read(SampleMail.Bytes());

        mail.MessageId.ShouldBe("K7Q2M.1@project.test");
        mail.InReplyTo.ShouldBe("first@supporters.test");
        mail.References.ShouldHaveSingleItem().ShouldBe("first@supporters.test");
        mail.Date.ShouldBe(SampleMail.Date);
        mail.Headers["Auto-Submitted"].ShouldBe("auto-replied");
        mail.Headers["X-Auto-Response-Suppress"].ShouldBe("All");
        mail.Body!.ContentType.MimeType.ShouldBe("text/plain");
        mail.Body.ContentType.Charset.ShouldBe("utf-8");
        mail.Body.ContentType.Parameters.Count.ShouldBe(1);
    }

    [Fact]
    public void A_mail_that_answers_nothing_is_auto_generated_and_opens_a_thread()
    {
        var offer = SampleMail.Of() with { AnswersAutomatically = false, InReplyTo = null, References = [] };
        var mail = Read(MimeWriter.Write(offer, SampleMail.Date));

        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        mail.Headers.Contains(HeaderId.InReplyTo).ShouldBeFalse();
        mail.Headers.Contains(HeaderId.References).ShouldBeFalse();
    }

    [Fact]
    public void A_long_thread_keeps_its_first_and_its_latest_mails()
    {
        var thread = Enumerable.Range(0, 500).Select(i => MessageId.Parse($"mail-{i}.{new string('y', 60)}@supporters.test")).ToEquatableList();
        var mail = Read(MimeWriter.Write(SampleMail.Of() with { References = thread }, SampleMail.Date));

        mail.References.Count.ShouldBe(20);
        mail.References[0].ShouldBe(thread[0].Text);
        mail.References[^1].ShouldBe(thread[^1].Text);
    }

    [Theory]
    [InlineData("Plain words.\n", ContentEncoding.SevenBit)]
    [InlineData("Ein schöner Brief, fast ganz in ASCII geschrieben.\n", ContentEncoding.QuotedPrintable)]
    [InlineData("Иркутская область, г. Иркутск\n", ContentEncoding.Base64)]
    [InlineData("Words\nFrom here on a mailbox file would start a new mail.\n", ContentEncoding.QuotedPrintable)]
    public void A_text_travels_in_the_encoding_that_fits_it(string body, ContentEncoding encoding) =>
        ((MimePart)Read(MimeWriter.Write(SampleMail.Of(body: body), SampleMail.Date)).Body!).ContentTransferEncoding.ShouldBe(encoding);

    private static MimeMessage Read(byte[] bytes) => MimeMessage.Load(new MemoryStream(bytes));

    private static string OneLine(string text) => HeaderText.OneLine(text);

    private static string Lines(string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n");
        return whole.EndsWith('\n') ? whole : whole + "\n";
    }
}
