using System.Text;
using Inbox.Connections;
using Inbox.Lab;
using Inbox.Mailbox;
using static Inbox.Tests.Ledger.TemporaryLedger;

namespace Inbox.Tests.Mailbox;

/// <summary>The watch against a real Dovecot.</summary>
public sealed class DovecotMailboxTests(MailLab lab) : IClassFixture<MailLab>
{
    [Fact]
    public async Task A_mail_is_taken_in_byte_for_byte_and_filed_when_it_is_done_with()
    {
        using var rig = Rig("thread@project.test");
        rig.Options.CaFile = lab.CaFile;
        await lab.DeliverAsync(ScriptedMail.Letter(1).Raw, "thread@project.test");
        await rig.RunUntilAsync(async () => (await rig.Ledger.View.CountsAsync(Cancellation)).Waiting == 1);

        var raw = (await rig.WorkAsync()).ShouldHaveSingleItem().Raw;
        Encoding.UTF8.GetString(raw).ShouldEndWith(Encoding.UTF8.GetString(ScriptedMail.Letter(1).Raw));

        await rig.RunUntilAsync(() => rig.Log.Count(1004) > 0);
        (await lab.MailsAsync("thread@project.test")).ShouldBeEmpty();
        (await lab.MailsAsync("thread@project.test", "Processed")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Idle_wakes_the_watch_long_before_the_next_poll()
    {
        using var rig = Rig("idle@project.test");
        rig.Options.CaFile = lab.CaFile;
        rig.Options.PollEvery = TimeSpan.FromMinutes(20);
        await rig.RunUntilAsync(async () =>
        {
            if (rig.Health.CaughtUp is null) return false;
            if ((await rig.Ledger.View.CountsAsync(Cancellation)).Waiting == 1) return true;
            if ((await lab.MailsAsync("idle@project.test")).Count == 0) await lab.DeliverAsync(ScriptedMail.Letter(1).Raw, "idle@project.test");
            return false;
        });
    }

    [Fact]
    public async Task The_certificate_may_be_pinned()
    {
        using var rig = Rig("pinned@project.test");
        rig.Options.Fingerprint = lab.Fingerprint;

        await rig.RunUntilAsync(() => rig.Health.CaughtUp is not null);
    }

    [Fact]
    public async Task Another_certificate_than_the_pinned_one_is_refused()
    {
        using var rig = Rig("refused@project.test");
        rig.Options.Fingerprint = new string('0', 64);

        await rig.RunUntilAsync(() => rig.Health.Fault is not null);

        rig.Health.Fault.ShouldBe(MailboxFault.TlsRefused);
    }

    [Fact]
    public async Task An_authority_the_system_does_not_know_is_refused_unless_it_is_configured()
    {
        using var unknown = Rig("authority@project.test");
        await unknown.RunUntilAsync(() => unknown.Health.Fault is not null);
        unknown.Health.Fault.ShouldBe(MailboxFault.TlsRefused);

        using var configured = Rig("authority@project.test");
        (configured.Options.CaFile, configured.Options.Security, configured.Options.Port) = (lab.CaFile, ConnectionSecurity.Tls, lab.ImapsPort);
        await configured.RunUntilAsync(() => configured.Health.CaughtUp is not null);
    }

    [Fact]
    public async Task A_wrong_password_is_a_refused_sign_in()
    {
        using var rig = Rig("password@project.test");
        (rig.Options.CaFile, rig.Options.Password) = (lab.CaFile, "wrong");

        await rig.RunUntilAsync(() => rig.Health.Fault is not null);

        rig.Health.Fault.ShouldBe(MailboxFault.LoginRefused);
    }

    private WatchRig Rig(string user)
    {
        lab.Need();
        var rig = new WatchRig(lab.ImapPort);
        (rig.Options.Username, rig.Options.Password, rig.Options.Security) = (user, lab.Password, ConnectionSecurity.StartTls);
        return rig;
    }
}
