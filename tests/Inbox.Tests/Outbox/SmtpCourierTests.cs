using Inbox.Connections;
using Inbox.Outbox;
using Microsoft.Extensions.Time.Testing;

namespace Inbox.Tests.Outbox;

public sealed class SmtpCourierTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _clock = new(SampleMail.Date);
    private readonly ScriptedSmtpServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_arrives_byte_for_byte()
    {
        var raw = MimeWriter.Write(SampleMail.Of(body: ".\n..two dots\nFrom me\nИркутск\n"), SampleMail.Date);

        (await SendAsync(raw)).ShouldBe(new DeliveryResult.Sent(new ServerReply(250, "2.0.0")));
        _server.Mails.ShouldHaveSingleItem().ShouldBe(raw);
        _server.Commands.ShouldContain($"RCPT TO:<{SampleMail.To.Text}>");
    }

    [Fact]
    public async Task A_line_of_dots_arrives_as_it_was()
    {
        var raw = MimeWriter.Write(SampleMail.Of(body: ".\n..\n.hidden\n"), SampleMail.Date);

        (await SendAsync(raw)).ShouldBeOfType<DeliveryResult.Sent>();
        _server.Mails.ShouldHaveSingleItem().ShouldBe(raw);
    }

    [Fact]
    public async Task Many_mails_share_one_connection()
    {
        await using var courier = Courier();
        for (var i = 0; i < 20; i++)
        {
            (await courier.OpenAsync(Cancellation)).ShouldBeOfType<OpenResult.Open>();
            (await courier.SendAsync(SampleMail.From, SampleMail.To, SampleMail.Bytes($"{i}@project.test"), Cancellation)).ShouldBeOfType<DeliveryResult.Sent>();
        }

        (_server.Connections, _server.Mails.Count).ShouldBe((1, 20));
    }

    [Theory]
    [InlineData("MAIL", "451 4.3.0 busy", SendingStep.Sender)]
    [InlineData("RCPT", "450 4.2.0 <ann@supporters.test> greylisted", SendingStep.Recipient)]
    [InlineData("DATA", "452 4.3.1 disk full", SendingStep.Content)]
    [InlineData("end", "451 4.3.0 later", SendingStep.Verdict)]
    public async Task A_passing_refusal_means_later(string step, string answer, SendingStep at)
    {
        _server.Answers(step, answer);

        (await SendAsync()).ShouldBe(new DeliveryResult.TryLater(ServerReply.Read(int.Parse(answer[..3], null), answer[4..]), at));
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 <ann@supporters.test> unknown", SendingStep.Recipient)]
    [InlineData("DATA", "554 5.5.1 no", SendingStep.Content)]
    [InlineData("end", "554 5.6.0 no", SendingStep.Verdict)]
    [InlineData("MAIL", "552 5.3.4 too large", SendingStep.Sender)]
    public async Task A_permanent_refusal_is_final(string step, string answer, SendingStep at)
    {
        _server.Answers(step, answer);

        (await SendAsync()).ShouldBe(new DeliveryResult.Refused(ServerReply.Read(int.Parse(answer[..3], null), answer[4..]), at));
    }

    [Fact]
    public async Task A_refused_sender_is_our_trouble_and_not_the_mails()
    {
        _server.Answers("MAIL", "553 5.7.1 not yours");

        (await SendAsync()).ShouldBeOfType<DeliveryResult.TryLater>().IsAboutUs.ShouldBeTrue();
    }

    [Fact]
    public async Task The_bridges_554_after_the_mail_may_be_a_passing_trouble()
    {
        _server.Answers("end", "554 5.0.0 Error: transaction failed");

        var later = (await SendAsync(change: o => o.Profile = "proton-bridge")).ShouldBeOfType<DeliveryResult.TryLater>();
        (later.Doubtful, later.IsAboutUs).ShouldBe((true, false));
    }

    [Theory]
    [InlineData("MAIL")]
    [InlineData("RCPT")]
    [InlineData("DATA")]
    public async Task A_line_that_breaks_before_the_mail_means_later(string step)
    {
        _server.Answers(step, ScriptedSmtpServer.Drop);

        (await SendAsync()).ShouldBeOfType<DeliveryResult.TryLater>().Reply.ShouldBeNull();
    }

    [Fact]
    public async Task A_line_that_breaks_after_the_final_dot_leaves_it_unknown()
    {
        _server.Answers("end", ScriptedSmtpServer.Drop);

        (await SendAsync()).ShouldBeOfType<DeliveryResult.Unknown>();
    }

    [Fact]
    public async Task A_line_that_breaks_in_the_middle_of_a_large_mail_means_later()
    {
        _server.Answers("half", "now");
        var large = MimeWriter.Write(SampleMail.Of(body: string.Concat(Enumerable.Repeat("A line of a very long letter.\n", 600_000))), SampleMail.Date);

        (await SendAsync(large)).ShouldBe(new DeliveryResult.TryLater(null, SendingStep.Content));
    }

    [Theory]
    [InlineData("RCPT", typeof(DeliveryResult.TryLater))]
    [InlineData("end", typeof(DeliveryResult.Unknown))]
    public async Task A_server_that_keeps_silent_is_left_after_the_timeout(string step, Type result)
    {
        _server.Answers(step, ScriptedSmtpServer.Hang);
        var sending = SendAsync();
        await _server.Hanging;
        _clock.Advance(TimeSpan.FromMinutes(6));

        (await sending).ShouldBeOfType(result);
    }

    [Theory]
    [InlineData(ScriptedSmtpServer.Drop)]
    [InlineData("421 4.4.2 idle for too long")]
    public async Task A_connection_that_died_between_two_mails_is_opened_again_at_once(string answer)
    {
        await using var courier = Courier();
        await courier.OpenAsync(Cancellation);
        await courier.SendAsync(SampleMail.From, SampleMail.To, SampleMail.Bytes("1@project.test"), Cancellation);
        _server.Answers("MAIL", answer);

        (await courier.SendAsync(SampleMail.From, SampleMail.To, SampleMail.Bytes("2@project.test"), Cancellation)).ShouldBeOfType<DeliveryResult.Sent>();
        (_server.Connections, _server.Mails.Count).ShouldBe((2, 2));
    }

    [Fact]
    public async Task A_refusal_followed_by_a_broken_line_is_still_a_refusal()
    {
        _server.Answers("RCPT", "550 5.1.1 unknown");
        _server.Answers("RSET", ScriptedSmtpServer.Drop);

        (await SendAsync()).ShouldBe(new DeliveryResult.Refused(new ServerReply(550, "5.1.1"), SendingStep.Recipient));
    }

    [Fact]
    public async Task A_refused_mail_does_not_stain_the_next()
    {
        _server.Answers("RCPT", "550 5.1.1 unknown");
        await using var courier = Courier();
        await courier.OpenAsync(Cancellation);
        await courier.SendAsync(SampleMail.From, SampleMail.To, SampleMail.Bytes("1@project.test"), Cancellation);

        (await courier.SendAsync(SampleMail.From, SampleMail.To, SampleMail.Bytes("2@project.test"), Cancellation)).ShouldBeOfType<DeliveryResult.Sent>();
        _server.Connections.ShouldBe(1);
    }

    [Theory]
    [InlineData("AUTH", "535 5.7.8 wrong", typeof(OpenResult.LoginRefused))]
    [InlineData("greeting", "554 5.7.1 go away", typeof(OpenResult.Unreachable))]
    [InlineData("greeting", "421 4.7.0 busy", typeof(OpenResult.Unreachable))]
    [InlineData("greeting", ScriptedSmtpServer.Drop, typeof(OpenResult.Unreachable))]
    [InlineData("AUTH", "454 4.7.0 the password server is down", typeof(OpenResult.Unreachable))]
    public async Task A_server_that_does_not_let_us_in_is_named(string step, string answer, Type result)
    {
        _server.Answers(step, answer);
        await using var courier = Courier();

        (await courier.OpenAsync(Cancellation)).ShouldBeOfType(result);
    }

    [Fact]
    public async Task A_wrong_password_is_tried_once()
    {
        _server.Answers("AUTH", "535 5.7.8 wrong", "535 5.7.8 wrong", "535 5.7.8 wrong");
        await using var courier = Courier();
        await courier.OpenAsync(Cancellation);

        _server.Commands.Count(c => c.StartsWith("AUTH", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Without_STARTTLS_nothing_is_said_in_the_clear()
    {
        await using var courier = Courier(o => o.Security = ConnectionSecurity.StartTls);

        (await courier.OpenAsync(Cancellation)).ShouldBeOfType<OpenResult.Unreachable>();
        _server.Commands.ShouldNotContain(c => c.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_named()
    {
        await _server.DisposeAsync();
        await using var courier = Courier();

        (await courier.OpenAsync(Cancellation)).ShouldBeOfType<OpenResult.Unreachable>().Why.ShouldContain("ConnectionRefused");
    }

    [Fact]
    public async Task A_missing_password_file_is_named()
    {
        await using var courier = Courier(o => (o.Password, o.PasswordFile) = ("", "/nowhere/password"));

        (await courier.OpenAsync(Cancellation)).ShouldBeOfType<OpenResult.LoginRefused>().Why.ShouldContain("password file");
    }

    [Fact]
    public async Task Closing_says_good_bye()
    {
        await using var courier = Courier();
        await courier.OpenAsync(Cancellation);
        await courier.CloseAsync();

        _server.Commands.ShouldContain("QUIT");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<DeliveryResult> SendAsync(byte[]? raw = null, Action<OutboxOptions>? change = null)
    {
        await using var courier = Courier(change);
        (await courier.OpenAsync(Cancellation)).ShouldBeOfType<OpenResult.Open>();
        return await courier.SendAsync(SampleMail.From, SampleMail.To, raw ?? SampleMail.Bytes(), Cancellation);
    }

    private SmtpCourier Courier(Action<OutboxOptions>? change = null)
    {
        var options = new OutboxOptions { Host = "127.0.0.1", Port = _server.Port, Security = ConnectionSecurity.None, Username = "inbox", Password = "secret" };
        change?.Invoke(options);
        return new SmtpCourier(options, _clock);
    }
}
