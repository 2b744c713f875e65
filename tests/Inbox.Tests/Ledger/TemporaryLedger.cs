using Inbox.Casework.Letters;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;
using Inbox.Ledger;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Inbox.Tests.Ledger;

/// <summary>A real ledger in a folder of its own, gone with the test.</summary>
internal sealed class TemporaryLedger : IDisposable
{
    public const string Folder = "INBOX";
    public const uint Validity = 7;

    private readonly string _folder = Directory.CreateTempSubdirectory("inbox-ledger-").FullName;

    public TemporaryLedger()
    {
        Clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        Bells = new LedgerBells(Clock);
        Database = new LedgerDatabase(new LedgerOptions { File = Path.Combine(_folder, "inbox.db") });
        Database.BringUpToDate();
        Spool = new MailSpool(Database, Bells, Clock);
        Outbox = new OutboxQueue(Database, Clock);
        Commit = new Commit(Database, Bells, Clock);
        Records = new CaseRecords(Database);
        View = new LedgerView(Database);
    }

    public FakeTimeProvider Clock { get; }

    public LedgerBells Bells { get; }

    public LedgerDatabase Database { get; }

    public MailSpool Spool { get; }

    public OutboxQueue Outbox { get; }

    public Commit Commit { get; }

    public CaseRecords Records { get; }

    public LedgerView View { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static SpoolEntry Entry(uint uid, string identity) =>
        new(uid, identity, new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero), "Subject: x\r\n\r\n"u8.ToArray(), 14, Whole: true);

    public static OutboxEntry Mail(string id) => new(
        MessageId.Parse($"{id}@project.test"), [], "wish-question", EmailAddress.Parse("inbox@project.test"), EmailAddress.Parse("ann@example.org"), "bytes"u8.ToArray(), CountsAsAnswer: true);

    public static LetterFacts Facts(CaseNumber number) => new(
        number, PrisonerSlug.Parse("mikhail-zhilin"), new Supporter(EmailAddress.Parse("ann@example.org"), new PrivateText("Ann"), Language.English),
        Language.English, new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    public Task SpoolAsync(params SpoolEntry[] entries) => Spool.AddAsync(Folder, Validity, entries, Cancellation);

    /// <summary>Commits one letter in translation out of one mail, with one answer.</summary>
    public async Task<CaseNumber> OpenCaseAsync(WaitingMail mail, Wish wish = Wish.NotSaid, EquatableList<OutboxEntry>? outgoing = null)
    {
        var number = (await Records.NewNumbersAsync(1, Cancellation))[0];
        var due = Clock.GetUtcNow() + TimeSpan.FromDays(14);
        var change = new CaseChange(
            new Letter.InTranslation(Facts(number), wish, due), null, new PrivateText("Dear Mikhail"),
            [new TranslationTask(number, Language.English, "vera", $"token-{number}", due)], "letter", "a letter to translate");
        await Commit.CommitAsync(
            new DeskWork(mail.Id, "letter", "a letter", MessageId.Parse($"mail-{mail.Id}@example.org"), [number], [change], outgoing ?? [], []), Cancellation);
        return number;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
