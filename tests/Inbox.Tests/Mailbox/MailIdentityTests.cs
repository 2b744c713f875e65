using System.Text;
using CsCheck;
using Inbox.Mailbox;

namespace Inbox.Tests.Mailbox;

public sealed class MailIdentityTests
{
    private const string Letter = "Message-ID: <1@example.org>\r\nFrom: Ann\r\nSubject: To Mikhail\r\nX-Pm-Internal-Id: abc\r\n\r\nDear Mikhail\r\n";

    [Fact]
    public void What_servers_add_on_the_way_changes_nothing() =>
        Generic("Received: from a\r\n by b\r\nX-Spam: no\r\n" + Letter).ShouldBe(Generic(Letter));

    [Fact]
    public void Folding_and_letter_case_of_names_change_nothing() =>
        Generic(Letter.Replace("Subject: To Mikhail", "SUBJECT:  To\r\n\tMikhail")).ShouldBe(Generic(Letter));

    [Theory]
    [InlineData("Dear Mikhail", "Dear Maria")]
    [InlineData("From: Ann", "From: Eve")]
    [InlineData("Subject: To", "Subject: For")]
    [InlineData("<1@", "<2@")]
    public void Mails_that_differ_in_what_the_sender_fixed_are_two_mails(string original, string changed) =>
        Generic(Letter.Replace(original, changed)).ShouldNotBe(Generic(Letter));

    [Fact]
    public void Without_a_Message_ID_all_bytes_count()
    {
        const string bare = "From: Ann\r\n\r\nDear Mikhail\r\n";
        Generic("Received: x\r\n" + bare).ShouldNotBe(Generic(bare));
    }

    [Fact]
    public void Bridge_names_its_mails_itself() =>
        Of(Letter.Replace("Dear", "Re-encoded"), MailboxProfile.ProtonBridge).ShouldBe(Of(Letter, MailboxProfile.ProtonBridge));

    [Fact]
    public void A_stranger_cannot_name_a_mail_on_an_ordinary_server() =>
        Generic(Letter.Replace("Dear Mikhail", "Another letter")).ShouldNotBe(Generic(Letter));

    [Fact]
    public void Any_bytes_have_an_identity() =>
        Gen.Byte.Array[0, 400].Sample(raw => MailIdentity.Of(raw, MailboxProfile.ProtonBridge) == MailIdentity.Of([.. raw], MailboxProfile.ProtonBridge));

    [Fact]
    public void A_mail_of_a_million_header_lines_is_no_burden() =>
        Generic(string.Concat(Enumerable.Repeat("a: b\r\n", 1_000_000))).ShouldStartWith("bytes:");

    private static string Generic(string mail) => Of(mail, MailboxProfile.Generic);

    private static string Of(string mail, MailboxProfile profile) => MailIdentity.Of(Encoding.UTF8.GetBytes(mail), profile);
}
