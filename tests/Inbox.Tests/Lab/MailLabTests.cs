using System.Text;
using Inbox.Lab;

namespace Inbox.Tests.Lab;

public sealed class MailLabTests(MailLab lab) : IClassFixture<MailLab>
{
    [Fact]
    public async Task What_is_delivered_over_smtp_is_found_over_imap_even_with_a_plus_tag()
    {
        lab.Need();
        await lab.DeliverAsync(Encoding.ASCII.GetBytes("Subject: hello\r\n\r\nA line.\r\n"), "ann+K7Q2M@supporters.test");

        var mails = await lab.WaitForMailsAsync("ann@supporters.test", 1);

        mails.ShouldHaveSingleItem().Subject.ShouldBe("hello");
    }
}
