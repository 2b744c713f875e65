using CsCheck;
using Inbox.Casework.Mail;
using Inbox.Reading;

namespace Inbox.Tests.Reading;

public sealed class AnyBytesTests
{
    private static readonly string[] Pieces =
    [
        "From: a@b.test", "From:", "Subject: =?utf-8?B?", "?=", "\r\n", "\n\n", "Content-Type: multipart/mixed; boundary=b", "--b", "--b--", "\0", "<p>", "</blockquote>",
        "Content-Type: text/html", "Content-Transfer-Encoding: base64", "begin 644 x", "end", "\u202E", "é", "<style>", "(", "\"", "Content-Type: message/rfc822",
    ];

    private static readonly Gen<byte[]> Mails = Gen.OneOf(
        Gen.Byte.Array[0, 400],
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(pieces => System.Text.Encoding.UTF8.GetBytes(string.Join("\r\n", pieces))));

    [Fact]
    public void Any_bytes_are_read_without_an_exception_and_heads_stay_one_line() =>
        Mails.Sample(bytes => new MimeReader(Letters.Options).Read(bytes) is not ReadMail.Facts { Mail: var mail } || IsOneLine(mail), iter: 3000);

    [Fact]
    public void Any_text_as_html_keeps_its_time_and_form() =>
        Gen.String.Sample(text => !Letters.WithHtml(text).Words.Text.Value.Contains('\r', StringComparison.Ordinal), iter: 1000);

    [Fact]
    public void Any_text_has_a_language_or_none() =>
        Gen.Select(Gen.String, Gen.Int[1, 40]).Sample((text, times) => LanguageReader.Read(string.Concat(Enumerable.Repeat(text, times))).Code.Length is 0 or 2, iter: 1000);

    private static bool IsOneLine(IncomingMail mail) =>
        !mail.Subject.Value.Any(char.IsControl) && !mail.Sender.Name.Value.Any(char.IsControl) && mail.Attachments.All(a => !a.Name.Value.Any(char.IsControl));
}
