using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Inbox.Tests.Mailbox;

/// <summary>An IMAP server on loopback that keeps to the protocol, except where a test asks it not to.</summary>
internal sealed class ScriptedImapServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
    private readonly Task _accepting;

    public ScriptedImapServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Capabilities { get; set; } = "IMAP4rev1 AUTH=PLAIN SASL-IR IDLE UIDPLUS MOVE NAMESPACE UNSELECT";

    /// <summary>Prefix and separator of the personal namespace.</summary>
    public (string Prefix, char Separator) Namespace { get; set; } = ("", '/');

    public uint UidValidity { get; set; } = 7;

    public ConcurrentDictionary<string, List<ScriptedMail>> Folders { get; } = new() { ["INBOX"] = [] };

    public List<ScriptedMail> Inbox => Folders["INBOX"];

    public bool RefusesLogin { get; set; }

    public bool GreetsNobody { get; set; }

    public bool NeverAnswersDone { get; set; }

    public bool RefusesToFile { get; set; }

    /// <summary>The n-th connection, from 1, is cut after so many bytes to the client; null: not at all.</summary>
    public Func<int, long?> CutsAfter { get; set; } = _ => null;

    public int Connections { get; private set; }

    /// <summary>Every command, without its tag; secrets left out.</summary>
    public ConcurrentQueue<string> Commands { get; } = [];

    public int Count(string command) => Commands.Count(c => c.StartsWith(command, StringComparison.OrdinalIgnoreCase));

    /// <summary>Waits until a command that begins so is heard that was not waited for before.</summary>
    public async Task HearsAsync(string command, CancellationToken ct)
    {
        while (!(await _heard.Reader.ReadAsync(ct)).StartsWith(command, StringComparison.OrdinalIgnoreCase)) { }
    }

    public void Heard(string command)
    {
        Commands.Enqueue(command);
        _heard.Writer.TryWrite(command);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var sessions = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                var wire = new ScriptedWire(client, CutsAfter(++Connections));
                sessions.Add(new ScriptedImapSession(this, wire).RunAsync(_end.Token));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(sessions);
        }
    }
}
