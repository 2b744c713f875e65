using System.Text;

namespace Inbox.Tests.Reading;

public sealed class HeadTests
{
    [Fact]
    public void A_subject_is_one_line_without_control_characters() =>
        Letters.WithHead("From: a@example.org\nSubject: =?utf-8?Q?Hello=0D=0ABcc:_x=00=E2=80=AEy?=").Subject.Value.ShouldBe("Hello Bcc: xy");

    [Fact]
    public void A_raw_koi8_subject_is_read()
    {
        var subject = Encoding.GetEncoding("koi8-r").GetBytes("Письмо для Михаила Жилина");
        Letters.Read([.. "From: a@example.org\r\nSubject: "u8, .. subject, .. "\r\n\r\nx"u8]).Subject.Value.ShouldBe("Письмо для Михаила Жилина");
    }

    [Fact]
    public void A_reply_is_tied_to_what_it_answers()
    {
        var number = Inbox.Casework.Values.CaseNumber.FromSequence(7);
        var mail = Letters.WithHead($"From: a@example.org\nTo: letters+{number.Text.ToLowerInvariant()}@charity.test\nSubject: Re: [{number}] Your letter\n"
            + "In-Reply-To: <c@charity.test>\nReferences: <a@charity.test> <x@protonmail.internalid>\n <c@charity.test>\nMessage-ID: <m@example.org>");

        mail.Thread.RepliesTo.Select(i => i.Text).ShouldBe(["c@charity.test", "a@charity.test"]);
        mail.Thread.CaseNumbers.ShouldBe([number]);
        mail.MessageId!.Text.ShouldBe("m@example.org");
        mail.Recipients.Count.ShouldBe(1);
    }

    [Fact]
    public void A_broken_date_is_no_date() => Letters.WithHead("From: a@example.org\nDate: Чт, 01 янв").Date.ShouldBeNull();
}
