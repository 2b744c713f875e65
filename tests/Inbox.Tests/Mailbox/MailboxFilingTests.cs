using static Inbox.Tests.Ledger.TemporaryLedger;

namespace Inbox.Tests.Mailbox;

/// <summary>What is done with goes to the folder for it, on any server, and nothing else does.</summary>
public sealed class MailboxFilingTests : IAsyncDisposable
{
    private readonly ScriptedImapServer _server = new();
    private readonly WatchRig _rig;

    public MailboxFilingTests() => _rig = new WatchRig(_server.Port);

    [Fact]
    public async Task A_mail_stays_where_it_is_until_it_is_done_with()
    {
        await TakeInAsync(3);
        _server.Inbox.Count.ShouldBe(3);
        _server.Commands.ShouldAllBe(c => !c.StartsWith("UID MOVE") && !c.StartsWith("UID STORE") && !c.StartsWith("UID COPY"));

        await WorkAndFileAsync("Processed", 3);

        _server.Inbox.ShouldBeEmpty();
        _server.Count("UID MOVE").ShouldBe(1);
    }

    [Fact]
    public async Task Without_MOVE_mails_are_copied_and_only_these_erased()
    {
        _server.Capabilities = "IMAP4rev1 AUTH=PLAIN UIDPLUS NAMESPACE";
        await TakeInAsync(3);
        _server.Inbox.Add(ScriptedMail.Letter(9) with { IsDeleted = true });

        await WorkAndFileAsync("Processed", 3);

        _server.Inbox.ShouldHaveSingleItem().Uid.ShouldBe(9u);
    }

    [Fact]
    public async Task Without_UIDPLUS_what_somebody_else_marked_is_not_erased()
    {
        _server.Capabilities = "IMAP4rev1 AUTH=PLAIN NAMESPACE";
        await TakeInAsync(3);
        _server.Inbox.Add(ScriptedMail.Letter(9) with { IsDeleted = true });

        await WorkAndFileAsync("Processed", 3);

        _server.Inbox.Count(m => m.IsDeleted).ShouldBe(4);
        _server.Count("EXPUNGE").ShouldBe(0);
    }

    [Fact]
    public async Task Without_UIDPLUS_ours_are_erased_when_nobody_else_marked_any()
    {
        _server.Capabilities = "IMAP4rev1 AUTH=PLAIN NAMESPACE";
        await TakeInAsync(2);

        await WorkAndFileAsync("Processed", 2);

        _server.Inbox.ShouldBeEmpty();
    }

    [Fact]
    public async Task Marks_that_an_interruption_left_behind_are_erased_the_next_time()
    {
        _server.Capabilities = "IMAP4rev1 AUTH=PLAIN UIDPLUS NAMESPACE";
        await TakeInAsync(2);
        _server.Folders["Processed"] = [_server.Inbox[0]];
        _server.Inbox[0] = _server.Inbox[0] with { IsDeleted = true };

        await WorkAndFileAsync("Processed", 2);

        _server.Inbox.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_folder_is_made_where_the_server_keeps_folders()
    {
        _server.Namespace = ("INBOX.", '.');
        _rig.Options.ProcessedFolder = "Archive/Done";
        await TakeInAsync(1);

        await WorkAndFileAsync("INBOX.Archive.Done", 1);
    }

    [Fact]
    public async Task Under_the_profile_of_Proton_it_is_made_where_Bridge_allows_it()
    {
        _rig.Options.Profile = "proton-bridge";
        await TakeInAsync(1);

        await WorkAndFileAsync("Folders/Processed", 1);
    }

    [Fact]
    public async Task A_mail_that_somebody_moved_away_is_not_looked_for_again()
    {
        await TakeInAsync(2);
        await _rig.WorkAsync();
        _server.Inbox.RemoveAt(0);

        await _rig.RunUntilAsync(async () => (await _rig.Ledger.Spool.UidsToFileAsync("INBOX", 7, Cancellation)).Count == 0);

        _server.Folders["Processed"].ShouldHaveSingleItem().Uid.ShouldBe(2u);
    }

    public async ValueTask DisposeAsync()
    {
        _rig.Dispose();
        await _server.DisposeAsync();
    }

    private async Task TakeInAsync(int count)
    {
        for (var uid = 1u; uid <= count; uid++) _server.Inbox.Add(ScriptedMail.Letter(uid));
        await _rig.RunUntilKnownAsync(count);
    }

    private async Task WorkAndFileAsync(string folder, int count)
    {
        await _rig.WorkAsync();
        await _rig.RunUntilAsync(() => _rig.Log.Count(1004) > 0);
        _server.Folders[folder].Count.ShouldBe(count);
    }
}
