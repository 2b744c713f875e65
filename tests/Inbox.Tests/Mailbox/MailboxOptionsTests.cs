using Inbox.Connections;
using Inbox.Mailbox;

namespace Inbox.Tests.Mailbox;

public sealed class MailboxOptionsTests
{
    [Fact]
    public void Sound_options_have_no_mistakes() => Mistakes(_ => { }).ShouldBeEmpty();

    [Fact]
    public void A_token_stands_in_for_a_password() =>
        Mistakes(o => (o.Password, o.TokenCommand) = ("", "cat token")).ShouldBeEmpty();

    [Fact]
    public void Every_mistake_is_reported_at_once() => Mistakes(o =>
    {
        o.Security = ConnectionSecurity.None;
        o.Profile = "gmail";
        o.PollEvery = TimeSpan.FromHours(1);
        o.StartFrom = "yesterday";
        o.ProcessedFolder = "inbox";
        o.TokenCommand = "cat token";
    }).ShouldBe(["Security", "Password", "ProcessedFolder", "Profile", "PollEvery", "StartFrom"], ignoreOrder: true);

    [Theory]
    [InlineData("all")]
    [InlineData("Now")]
    [InlineData("2026-09-01")]
    public void A_start_is_all_now_or_a_day(string text) => StartFrom.TryParse(text, out _).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("01.09.2026")]
    [InlineData("2026-13-01")]
    public void Anything_else_is_no_start(string text) => StartFrom.TryParse(text, out _).ShouldBeFalse();

    private static string[] Mistakes(Action<MailboxOptions> change)
    {
        var options = new MailboxOptions { Host = "mail.example.org", Username = "letters", Password = "secret" };
        change(options);
        return [.. options.Mistakes().Select(m => m.Option)];
    }
}
