using System.Globalization;

namespace Inbox.Lab;

/// <summary>Dovecot and Postfix on loopback, started and stopped by tests/lab/mail.</summary>
/// <remarks>
/// Every user of project.test, supporters.test, volunteers.test and example.org exists; a mailbox is empty until something is delivered,
/// so those who use names of their own do not meet.
/// </remarks>
/// <param name="without">IMAP capabilities the server shall not offer, e.g. <c>MOVE UIDPLUS IDLE</c>.</param>
public class LabServers(string without = "") : IAsyncDisposable
{
    private IReadOnlyDictionary<string, string> _facts = new Dictionary<string, string>();

    /// <summary>In the system's temporary folder: the servers give up root, must still reach it, and want short paths.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("inbox-lab-").FullName;

    public int ImapPort => Port("IMAP_PORT");

    public int ImapsPort => Port("IMAPS_PORT");

    /// <summary>Where strangers' servers deliver: no password.</summary>
    public int SmtpPort => Port("SMTP_PORT");

    /// <summary>Where we send: STARTTLS and password.</summary>
    public int SubmissionPort => Port("SUBMISSION_PORT");

    public int SubmissionsPort => Port("SUBMISSIONS_PORT");

    /// <summary>Everybody's.</summary>
    public string Password => _facts["PASSWORD"];

    /// <summary>The authority that signed the servers' certificate, which names localhost and 127.0.0.1.</summary>
    public string CaFile => _facts["CA_FILE"];

    /// <summary>SHA-256 of the servers' certificate: 64 lower-case hex digits.</summary>
    public string Fingerprint => _facts["FINGERPRINT"];

    /// <summary>Returns when all ports answer.</summary>
    /// <returns>Null, or why there are no servers.</returns>
    public async Task<string?> StartAsync()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Folder, (UnixFileMode)0b111_101_101);
        var port = FreePorts.Base().ToString(CultureInfo.InvariantCulture);
        string[] lacking = without.Length == 0 ? [] : ["--without", without];
        var start = await Command.RunAsync("bash", [Script, "start", Folder, port, .. lacking]);
        if (start.ExitCode != 0) return start.Errors.Trim();
        _facts = start.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await Command.RunAsync("bash", Script, "stop", Folder);
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static string Script => RepositoryRoot.File("tests", "lab", "mail");

    private int Port(string name) => int.Parse(_facts[name], CultureInfo.InvariantCulture);
}
