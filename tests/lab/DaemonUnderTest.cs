using System.Diagnostics;
using System.Globalization;
using System.Text;
using Inbox.Ledger;

namespace Inbox.Lab;

/// <summary>The daemon as an operator runs it: a process of its own, with a configuration folder and a ledger of its own.</summary>
/// <param name="folder">Where it lives; <c>config/</c> is copied into it and may be changed before the start.</param>
/// <param name="lab">Its mail servers; null when it shall not get far enough to need any.</param>
/// <param name="mailbox">Its address.</param>
public sealed class DaemonUnderTest(string folder, LabServers? lab, string mailbox) : IAsyncDisposable
{
    private readonly StringBuilder _log = new();
    private readonly Lazy<LedgerView> _ledger = new(() => new LedgerView(new LedgerDatabase(new LedgerOptions { File = Path.Combine(folder, "inbox.db") })));
    private Process? _process;

    public string Config => Path.Combine(folder, "config");

    /// <summary>Further options, e.g. <c>Imap__PollEvery</c>; the rest is as shipped.</summary>
    public Dictionary<string, string> Options { get; init; } = [];

    /// <summary>Everything it has logged so far.</summary>
    public string Log
    {
        get
        {
            lock (_log) return _log.ToString();
        }
    }

    public bool HasLedger => File.Exists(Path.Combine(folder, "inbox.db"));

    /// <summary>The ledger as operators see it; may be looked at while the daemon runs.</summary>
    public LedgerView Ledger => _ledger.Value;

    public void CopyConfig()
    {
        var from = RepositoryRoot.File("config");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Config, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public void Start()
    {
        _process = Process.Start(StartInfo("run"))!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>As a power cut would: no warning, nothing is tidied up.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As an operator or a container host does, by SIGTERM.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="TimeoutException">It did not stop within ten seconds.</exception>
    public async Task<int> StopAsync()
    {
        await Command.RunAsync("kill", "-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture));
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System);
        return _process.ExitCode;
    }

    /// <summary>Runs another command of the same program to its end.</summary>
    public Task<Command> CommandAsync(params string[] arguments) => Command.RunAsync(StartInfo(arguments));

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) await KillAsync();
        _process?.Dispose();
    }

    private ProcessStartInfo StartInfo(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "inbox"), [.. arguments, "--config", Config])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in Overrides().Concat(Options.Select(o => (o.Key, o.Value)))) start.Environment[$"INBOX__{name}"] = value;
        return start;
    }

    private IEnumerable<(string Name, string Value)> Overrides()
    {
        if (lab is null)
        {
            // What the shipped configuration leaves to be set.
            yield return ("Imap__Username", mailbox);
            yield return ("Imap__Password", "secret");
            yield break;
        }

        yield return ("Project__Mailbox", mailbox);
        yield return ("Ledger__File", Path.Combine(folder, "inbox.db"));
        foreach (var (server, port) in new[] { ("Imap", lab.ImapPort), ("Smtp", lab.SubmissionPort) })
        {
            yield return ($"{server}__Host", "127.0.0.1");
            yield return ($"{server}__Port", port.ToString(CultureInfo.InvariantCulture));
            yield return ($"{server}__CaFile", lab.CaFile);
            yield return ($"{server}__Username", mailbox);
            yield return ($"{server}__Password", lab.Password);
        }
    }

    private void Keep(string? line)
    {
        lock (_log) _log.AppendLine(line);
    }
}
