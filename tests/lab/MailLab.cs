using System.Globalization;

namespace Inbox.Lab;

/// <summary>Dovecot and Postfix on loopback for the time of a test run, started and stopped by tests/lab/mail.</summary>
/// <remarks>
/// A fixture: of the assembly, a collection or a class. Each test that needs it calls <see cref="Need"/> first. Every user of
/// project.test, supporters.test, volunteers.test and example.org exists; its mailbox is empty until something is delivered, so tests
/// that use names of their own do not meet.
/// </remarks>
public class MailLab : IAsyncLifetime
{
    private readonly string _without;
    private IReadOnlyDictionary<string, string> _facts = new Dictionary<string, string>();
    private string? _missing;

    public MailLab()
        : this("") { }

    /// <param name="without">IMAP capabilities the server shall not offer, e.g. <c>MOVE UIDPLUS IDLE</c>.</param>
    protected MailLab(string without) => _without = without;

    public string Folder { get; } = Directory.CreateTempSubdirectory("inbox-lab-").FullName;

    public int ImapPort => Port("IMAP_PORT");

    public int ImapsPort => Port("IMAPS_PORT");

    /// <summary>Where strangers' servers deliver: no password.</summary>
    public int SmtpPort => Port("SMTP_PORT");

    /// <summary>Where we send: STARTTLS and password.</summary>
    public int SubmissionPort => Port("SUBMISSION_PORT");

    public int SubmissionsPort => Port("SUBMISSIONS_PORT");

    public string Password => _facts["PASSWORD"];

    /// <summary>The authority that signed the servers' certificate, which names localhost and 127.0.0.1.</summary>
    public string CaFile => _facts["CA_FILE"];

    /// <summary>SHA-256 of the servers' certificate: 64 lower-case hex digits.</summary>
    public string Fingerprint => _facts["FINGERPRINT"];

    public async ValueTask InitializeAsync()
    {
        // The servers give up root and must still reach the folder.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Folder, (UnixFileMode)0b111_101_101);
        var start = await StartAsync();
        if (start.ExitCode != 0)
        {
            _missing = start.Errors.Trim();
            return;
        }

        _facts = start.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
    }

    /// <summary>Skips the test where there is no mail server, saying why; fails it where the run promised one (INBOX_LAB_REQUIRED=1).</summary>
    public void Need()
    {
        if (_missing is null) return;
        if (Environment.GetEnvironmentVariable("INBOX_LAB_REQUIRED") == "1") Assert.Fail($"the mail lab did not start: {_missing}");
        Assert.Skip($"the mail lab did not start: {_missing}");
    }

    public async ValueTask DisposeAsync()
    {
        await Command.RunAsync("bash", Script, "stop", Folder);
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static string Script => RepositoryRoot.File("tests", "lab", "mail");

    private Task<Command> StartAsync()
    {
        var port = FreePorts.Base().ToString(CultureInfo.InvariantCulture);
        return Command.RunAsync("bash", _without.Length == 0 ? [Script, "start", Folder, port] : [Script, "start", Folder, port, "--without", _without]);
    }

    private int Port(string name) => int.Parse(_facts[name], CultureInfo.InvariantCulture);
}
