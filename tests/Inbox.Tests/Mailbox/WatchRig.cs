using Inbox.Connections;
using Inbox.Intake;
using Inbox.Ledger;
using Inbox.Mailbox;
using Inbox.Tests.Ledger;
using Inbox.Tests.Outbox;
using Microsoft.Extensions.Logging.Abstractions;

namespace Inbox.Tests.Mailbox;

/// <summary>The watch over a real ledger, run until a fact holds.</summary>
internal sealed class WatchRig : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    public WatchRig(int port) => Options = new MailboxOptions
    {
        Host = "127.0.0.1",
        Port = port,
        Security = ConnectionSecurity.None,
        Username = "letters",
        Password = "secret",
        PollEvery = TimeSpan.FromMilliseconds(20),
        Timeout = TimeSpan.FromSeconds(10),
    };

    public TemporaryLedger Ledger { get; } = new();

    public MailboxOptions Options { get; }

    public EventLog<MailboxWatch> Log { get; } = new();

    public MailboxHealth Health => Watch.Health;

    private MailboxWatch Watch => field ??= NewWatch();

    /// <summary>Runs until this many places of the folder are known to the ledger.</summary>
    public Task RunUntilKnownAsync(int count, uint uidValidity = 7) =>
        RunUntilAsync(async () => (await Ledger.Spool.KnownUidsAsync("INBOX", uidValidity, TemporaryLedger.Cancellation)).Count >= count);

    /// <summary>Runs until the fact holds, and stops gracefully.</summary>
    public async Task RunUntilAsync(Func<Task<bool>> fact)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TemporaryLedger.Cancellation);
        stop.CancelAfter(TimeSpan.FromSeconds(30));
        var running = Watch.RunAsync(DateTimeOffset.MaxValue, stop.Token);
        while (!stop.IsCancellationRequested && !running.IsCompleted && !await fact()) await Task.Delay(Look, TimeProvider.System, CancellationToken.None);
        var ended = stop.IsCancellationRequested;
        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(5), TimeProvider.System, CancellationToken.None);
        var log = string.Join("; ", Log.Events.TakeLast(5).Select(e => e.Text));
        ended.ShouldBeFalse($"the fact did not come to hold within 30 seconds; the log says {log}");
    }

    public Task RunUntilAsync(Func<bool> fact) => RunUntilAsync(() => Task.FromResult(fact()));

    public Task RunAsync(CancellationToken ct) => Watch.RunAsync(DateTimeOffset.MaxValue, ct);

    /// <summary>The bytes of every mail that waits for the desk, in order; each is settled as done.</summary>
    public async Task<IReadOnlyList<WaitingMail>> WorkAsync()
    {
        var mails = new List<WaitingMail>();
        while (await Ledger.Spool.TakeNextAsync(TemporaryLedger.Cancellation) is { } mail)
        {
            mails.Add(mail);
            await Ledger.Commit.CommitAsync(new DeskWork(mail.Id, "thanks", "no answer needed", null, [], [], [], []), TemporaryLedger.Cancellation);
        }

        return mails;
    }

    public void Dispose() => Ledger.Dispose();

    private MailboxWatch NewWatch()
    {
        var intake = new MailIntake(Ledger.Spool, Ledger.Bells, NullLogger<MailIntake>.Instance);
        return new MailboxWatch(new ImapDoor(Options, TimeProvider.System), intake, Options, TimeProvider.System, Log);
    }
}
