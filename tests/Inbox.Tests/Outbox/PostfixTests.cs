using Inbox.Connections;
using Inbox.Lab;
using Inbox.Outbox;

namespace Inbox.Tests.Outbox;

/// <summary>The courier against a real server, with every way to trust it.</summary>
public sealed class PostfixTests(MailLab lab) : IClassFixture<MailLab>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mails_over_STARTTLS_and_one_connection_arrive_as_they_were_written()
    {
        lab.Need();
        string[] bodies = ["Plain.\n", ".\n..\n.dots\n", "Спасибо за письмо.\nИркутск\n", $"{new string('x', 3000)}\nFrom me\n"];
        await using var courier = Courier(o => o.CaFile = lab.CaFile);
        (await courier.OpenAsync(Cancellation)).ShouldBeOfType<OpenResult.Open>();
        foreach (var body in bodies)
            (await courier.SendAsync(SampleMail.From, SampleMail.To, MimeWriter.Write(SampleMail.Of(body: body), SampleMail.Date), Cancellation))
                .ShouldBeOfType<DeliveryResult.Sent>().Reply.ShouldBe(new ServerReply(250, "2.0.0"));

        var mails = await lab.WaitForMailsAsync(SampleMail.To.Text, bodies.Length);
        mails.Select(m => m.TextBody!.ReplaceLineEndings("\n")).ShouldBe(bodies, ignoreOrder: true);
        mails.ShouldAllBe(m => m.MessageId == "K7Q2M.1@project.test");
        mails.ShouldAllBe(m => m.Headers["Return-Path"] == $"<{SampleMail.From.Text}>");
    }

    [Fact]
    public async Task TLS_from_the_first_byte_works_with_a_pinned_certificate()
    {
        lab.Need();

        (await OpenAsync(o => (o.Port, o.Security, o.Fingerprint) = (lab.SubmissionsPort, ConnectionSecurity.Tls, lab.Fingerprint))).ShouldBeOfType<OpenResult.Open>();
    }

    [Fact]
    public async Task A_server_the_system_does_not_trust_never_hears_the_password()
    {
        lab.Need();

        (await OpenAsync(_ => { })).ShouldBeOfType<OpenResult.Unreachable>().Why.ShouldContain("certificate");
        (await OpenAsync(o => o.Fingerprint = new string('0', 64))).ShouldBeOfType<OpenResult.Unreachable>().Why.ShouldContain("certificate");
    }

    [Fact]
    public async Task An_authority_file_that_is_gone_or_empty_trusts_nobody()
    {
        lab.Need();
        var empty = Path.Combine(lab.Folder, "empty.pem");
        await File.WriteAllTextAsync(empty, "no certificate", Cancellation);

        (await OpenAsync(o => o.CaFile = empty)).ShouldBeOfType<OpenResult.Unreachable>().Why.ShouldContain("certificate");
        (await OpenAsync(o => o.CaFile = Path.Combine(lab.Folder, "gone.pem"))).ShouldBeOfType<OpenResult.Unreachable>().Why.ShouldContain("certificate");
    }

    [Fact]
    public async Task A_wrong_password_is_a_refused_sign_in()
    {
        lab.Need();

        (await OpenAsync(o => (o.CaFile, o.Password) = (lab.CaFile, "wrong"))).ShouldBeOfType<OpenResult.LoginRefused>();
    }

    private async Task<OpenResult> OpenAsync(Action<OutboxOptions> change)
    {
        await using var courier = Courier(change);
        return await courier.OpenAsync(Cancellation);
    }

    private SmtpCourier Courier(Action<OutboxOptions> change)
    {
        var options = new OutboxOptions { Host = "127.0.0.1", Port = lab.SubmissionPort, Username = "inbox@project.test", Password = lab.Password };
        change(options);
        return new SmtpCourier(options, TimeProvider.System);
    }
}
