using System.Text;

namespace Inbox.Tests.Mailbox;

/// <summary>Which mails are taken in, and how.</summary>
public sealed class CatchUpTests : IAsyncDisposable
{
    private readonly ScriptedImapServer _server = new();
    private readonly WatchRig _rig;

    public CatchUpTests() => _rig = new WatchRig(_server.Port);

    [Fact]
    public async Task Mails_are_fetched_in_batches_and_never_marked_as_read()
    {
        for (var uid = 1u; uid <= 25; uid++) _server.Inbox.Add(ScriptedMail.Letter(uid));
        _rig.Options.BatchSize = 10;

        await _rig.RunUntilKnownAsync(25);

        _server.Commands.Where(c => c.Contains("BODY", StringComparison.Ordinal)).Count().ShouldBe(3);
        _server.Commands.ShouldAllBe(c => !c.Contains("ENVELOPE") && !c.Contains("BODYSTRUCTURE") && !c.Contains("BODY[") && !c.Contains("RFC822 "));
        (await _rig.WorkAsync()).Select(m => m.Raw).ShouldBe(_server.Inbox.Select(m => m.Raw));
    }

    [Fact]
    public async Task A_large_mail_comes_in_slices_and_is_the_same()
    {
        _server.Inbox.Add(ScriptedMail.Letter(1, new string('x', 3 * 1024 * 1024)));

        await _rig.RunUntilKnownAsync(1);

        (await _rig.WorkAsync()).ShouldHaveSingleItem().Raw.ShouldBe(_server.Inbox[0].Raw);
        _server.Commands.Count(c => c.Contains("BODY.PEEK[]<", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public async Task Of_a_mail_above_the_limit_only_the_headers_are_taken()
    {
        _server.Inbox.Add(ScriptedMail.Letter(1, new string('x', 300_000)));
        _rig.Options.MaxMailBytes = 200_000;

        await _rig.RunUntilKnownAsync(1);

        var mail = (await _rig.WorkAsync()).ShouldHaveSingleItem();
        mail.Whole.ShouldBeFalse();
        Encoding.UTF8.GetString(mail.Raw).ShouldEndWith("Subject: Letter 1\r\n\r\n");
    }

    [Fact]
    public async Task A_server_that_errs_about_the_size_still_gives_the_whole_mail()
    {
        _server.Inbox.Add(ScriptedMail.Letter(1) with { Size = 17 });

        await _rig.RunUntilKnownAsync(1);

        (await _rig.WorkAsync()).ShouldHaveSingleItem().Raw.ShouldBe(_server.Inbox[0].Raw);
    }

    [Fact]
    public async Task Mails_from_before_the_configured_day_are_left_alone()
    {
        _server.Inbox.Add(ScriptedMail.Letter(1) with { Received = "30-Jun-2026 23:59:59 +0000" });
        _server.Inbox.Add(ScriptedMail.Letter(2) with { Received = "01-Jul-2026 00:00:00 +0000" });
        _rig.Options.StartFrom = "2026-07-01";

        await _rig.RunUntilKnownAsync(2);

        (await _rig.WorkAsync()).ShouldHaveSingleItem().Raw.ShouldBe(_server.Inbox[1].Raw);
        _server.Commands.ShouldNotContain(c => c.StartsWith("UID FETCH 1 ", StringComparison.Ordinal) && c.Contains("BODY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Now_means_the_first_look_and_not_each_start()
    {
        _server.Inbox.Add(ScriptedMail.Letter(1) with { Received = "24-Nov-2026 08:00:00 +0000" });
        _rig.Options.StartFrom = "now";
        await _rig.RunUntilKnownAsync(1);

        // The ledger's clock stands at 09:00 on the first look; this one comes while nobody watches, and the server numbers anew.
        _server.Inbox.Add(ScriptedMail.Letter(2) with { Received = "24-Nov-2026 09:30:00 +0000" });
        _rig.Ledger.Clock.Advance(TimeSpan.FromDays(2));
        _server.UidValidity = 8;
        await _rig.RunUntilKnownAsync(2, uidValidity: 8);

        (await _rig.WorkAsync()).ShouldHaveSingleItem().Raw.ShouldBe(_server.Inbox[1].Raw);
    }

    [Fact]
    public async Task A_copy_of_a_mail_is_worked_on_once()
    {
        var letter = ScriptedMail.Letter(1);
        _server.Inbox.Add(letter);
        _server.Inbox.Add(letter with { Uid = 2, Raw = [.. "Delivered-To: inbox@project.test\r\n"u8, .. letter.Raw] });

        await _rig.RunUntilKnownAsync(2);

        (await _rig.WorkAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task New_mail_is_found_by_asking_where_the_server_announces_nothing()
    {
        _server.Capabilities = "IMAP4rev1 AUTH=PLAIN NAMESPACE";
        await _rig.RunUntilAsync(() => _rig.Health.CaughtUp is not null);

        _server.Inbox.Add(ScriptedMail.Letter(1));

        await _rig.RunUntilKnownAsync(1);
    }

    [Fact]
    public async Task A_token_is_used_instead_of_a_password()
    {
        _server.Capabilities = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR";
        (_rig.Options.Password, _rig.Options.TokenCommand) = ("", "printf 'token\\n'");

        await _rig.RunUntilAsync(() => _rig.Health.CaughtUp is not null);

        _server.Commands.ShouldContain("AUTHENTICATE XOAUTH2");
    }

    public async ValueTask DisposeAsync()
    {
        _rig.Dispose();
        await _server.DisposeAsync();
    }
}
