using Inbox.Connections;
using Inbox.Outbox;

namespace Inbox.Tests.Connections;

public sealed class ServerOptionsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void Sound_options_have_no_mistakes() => Mistakes(_ => { }).ShouldBeEmpty();

    [Fact]
    public void Every_mistake_is_named_at_once() =>
        Mistakes(o => (o.Host, o.Port, o.Fingerprint, o.MaxAttempts) = ("", 0, "ab:cd", 0)).ShouldBe(["Host", "Port", "Fingerprint", "MaxAttempts"]);

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("localhost", true)]
    [InlineData("mail.project.test", false)]
    [InlineData("192.168.1.5", false)]
    public void No_security_is_for_this_machine_only(string host, bool accepted) =>
        Mistakes(o => (o.Host, o.Security) = (host, ConnectionSecurity.None)).Contains("Security").ShouldBe(!accepted);

    [Fact]
    public void A_user_name_needs_a_password() => Mistakes(o => o.Username = "inbox").ShouldBe(["PasswordFile"]);

    [Fact]
    public void The_bridge_needs_a_long_timeout() =>
        Mistakes(o => (o.Profile, o.Timeout) = ("proton-bridge", TimeSpan.FromMinutes(2))).ShouldBe(["Timeout"]);

    [Fact]
    public void A_password_is_the_first_line_of_its_file()
    {
        File.WriteAllText(_file, "secret\n");

        new OutboxOptions { PasswordFile = _file }.ReadPassword().ShouldBe("secret");
    }

    public void Dispose() => File.Delete(_file);

    private static IEnumerable<string> Mistakes(Action<OutboxOptions> change)
    {
        var options = new OutboxOptions { Host = "mail.project.test" };
        change(options);
        return options.Mistakes().Select(m => m.Option);
    }
}
