using System.Text;
using Inbox.Casework.Values;
using Inbox.Desk;
using Inbox.Lab;
using Inbox.Outbox;
using Inbox.Reading;
using Inbox.Registers;
using Inbox.Tests.Ledger;
using Microsoft.Extensions.Logging.Abstractions;

namespace Inbox.Tests.Desk;

/// <summary>A real desk on a real ledger with the shipped configuration.</summary>
internal sealed class TemporaryDesk : IDisposable
{
    private static readonly Lazy<Casebook> Shipped = new(LoadShipped);
    private uint _uid;

    /// <param name="write">Another writer than the daemon's, to make an attempt fail.</param>
    public TemporaryDesk(MailWriter? write = null)
    {
        Charsets.Register();
        var reader = new MimeReader(new ReadingOptions(Shipped.Value.Mailbox, null, 25_000_000));
        Desk = new CaseworkDesk(
            Ledger.Spool, Ledger.Records, Ledger.Commit, reader, () => Shipped.Value, write ?? MimeWriter.Write, Ledger.Bells, Ledger.Clock, NullLogger<CaseworkDesk>.Instance);
    }

    public TemporaryLedger Ledger { get; } = new();

    public CaseworkDesk Desk { get; }

    /// <summary>Spools a mail of text as the mailbox would.</summary>
    public Task ArriveAsync(string id, string from, string subject, string body, string head = "", bool whole = true) =>
        ArriveAsync(
            $"From: {from}\r\nTo: {Shipped.Value.Mailbox.Text}\r\nSubject: {subject}\r\nMessage-ID: <{id}@example.org>\r\nDate: Tue, 24 Nov 2026 08:00:00 +0000\r\n"
            + $"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{body.ReplaceLineEndings("\r\n")}\r\n",
            whole);

    /// <summary>Works until nothing can be taken any more.</summary>
    public async Task WorkAsync()
    {
        using var done = new CancellationTokenSource();
        var session = Desk.RunAsync(DateTimeOffset.MaxValue, done.Token);
        while (await Ledger.Spool.NextDueAsync(TemporaryLedger.Cancellation) is { } next && next <= Ledger.Clock.GetUtcNow() && !session.IsCompleted) await Task.Yield();
        await done.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => session);
    }

    /// <summary>What was queued, oldest first: whom it goes to, its subject and its text.</summary>
    public async Task<IReadOnlyList<(EmailAddress To, string Text)>> QueuedAsync() =>
        [.. (await Ledger.Outbox.TakeDueAsync(100, TemporaryLedger.Cancellation)).Select(m => (m.To, TextOf(m.Raw)))];

    public void Dispose() => Ledger.Dispose();

    private Task ArriveAsync(string raw, bool whole)
    {
        var bytes = Encoding.UTF8.GetBytes(raw);
        return Ledger.SpoolAsync(TemporaryLedger.Entry(++_uid, $"mail {_uid}") with { Raw = bytes, Size = bytes.Length, Whole = whole });
    }

    private static string TextOf(byte[] raw)
    {
        using var mail = MimeKit.MimeMessage.Load(new MemoryStream(raw));
        return $"{mail.Subject}\n{mail.TextBody}";
    }

    private static Casebook LoadShipped()
    {
        var folder = new ConfigFolder(RepositoryRoot.File("config"), TimeProvider.System) { SecretsFolder = null, Variables = new Dictionary<string, string>() };
        return folder.Load() is LoadedConfig.Sound sound ? Casebooks.Of(sound.Snapshot) : throw new InvalidOperationException("the shipped configuration is faulty");
    }
}
