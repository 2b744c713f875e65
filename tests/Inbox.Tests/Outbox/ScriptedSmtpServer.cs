using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Inbox.Tests.Outbox;

/// <summary>A real SMTP server on a loopback port that misbehaves as it is told, step by step, and then behaves.</summary>
internal sealed class ScriptedSmtpServer : IAsyncDisposable
{
    /// <summary>Ends the connection instead of an answer.</summary>
    public const string Drop = "drop";

    /// <summary>Never answers.</summary>
    public const string Hang = "hang";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _script = new();
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource _hangs = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _accepting;

    public ScriptedSmtpServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>EHLO keywords.</summary>
    public IReadOnlyList<string> Offers { get; init; } = ["PIPELINING", "SIZE 10000000", "8BITMIME", "CHUNKING", "AUTH PLAIN LOGIN", "ENHANCEDSTATUSCODES"];

    public int Connections { get; private set; }

    public ConcurrentQueue<string> Commands { get; } = [];

    /// <summary>What was accepted, dots undoubled.</summary>
    public ConcurrentQueue<byte[]> Mails { get; } = [];

    /// <summary>Done when the server has begun to keep silent.</summary>
    public Task Hanging => _hangs.Task;

    /// <summary>The next answers to a step: greeting, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, half (in mid-mail), end (the final dot), RSET, QUIT.</summary>
    public void Answers(string step, params string[] answers)
    {
        var queue = _script.GetOrAdd(step, _ => []);
        foreach (var answer in answers) queue.Enqueue(answer);
    }

    /// <summary>May be called again.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                Connections++;
                talks.Add(TalkAsync(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            using var line = new StreamReader(client.GetStream(), Encoding.Latin1);
            if (!await AnswerAsync(client, "greeting", "220 scripted.test ESMTP")) return;
            while (await line.ReadLineAsync(_end.Token) is { } command && await ObeyAsync(client, line, command))
            {
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The other side went, or the test is over.
        }
    }

    private async Task<bool> ObeyAsync(TcpClient client, StreamReader line, string command)
    {
        Commands.Enqueue(command);
        return command.Split(' ')[0].ToUpperInvariant() switch
        {
            "EHLO" => await AnswerAsync(client, "EHLO", string.Join("\r\n", [.. Offers.Select(o => $"250-{o}"), "250 HELP"])),
            "AUTH" => await AnswerAsync(client, "AUTH", "235 2.7.0 welcome"),
            "MAIL" => await AnswerAsync(client, "MAIL", "250 2.1.0 ok"),
            "RCPT" => await AnswerAsync(client, "RCPT", "250 2.1.5 ok"),
            "RSET" => await AnswerAsync(client, "RSET", "250 2.0.0 ok"),
            "DATA" => await DataAsync(client, line),
            "QUIT" => await AnswerAsync(client, "QUIT", "221 2.0.0 bye") && false,
            _ => await AnswerAsync(client, command, "502 5.5.2 not here"),
        };
    }

    private async Task<bool> DataAsync(TcpClient client, StreamReader line)
    {
        var (go, said) = await SayAsync(client, Next("DATA", "354 go on"));
        if (!go || !said.StartsWith("354", StringComparison.Ordinal)) return go;
        var mail = new StringBuilder();
        while (await line.ReadLineAsync(_end.Token) is { } text && text != ".")
        {
            mail.Append(text.StartsWith('.') ? text[1..] : text).Append("\r\n");
            if (_script.TryGetValue("half", out var half) && half.TryDequeue(out _)) return false;
        }
        var verdict = Next("end", "250 2.0.0 queued as 1234 for <ann@example.org>");
        // Kept before it is said: whoever hears it may look at once.
        if (verdict.StartsWith("250", StringComparison.Ordinal)) Mails.Enqueue(Encoding.Latin1.GetBytes(mail.ToString()));
        return (await SayAsync(client, verdict)).Go;
    }

    private async Task<bool> AnswerAsync(TcpClient client, string step, string usual) => (await SayAsync(client, Next(step, usual))).Go;

    private string Next(string step, string usual) =>
        _script.TryGetValue(step, out var queue) && queue.TryDequeue(out var scripted) ? scripted : usual;

    /// <summary>An answer that begins with 421, or ends with "drop", is the connection's last.</summary>
    private async Task<(bool Go, string Said)> SayAsync(TcpClient client, string answer)
    {
        if (answer == Hang)
        {
            _hangs.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, _end.Token);
        }
        var last = answer.EndsWith(Drop, StringComparison.Ordinal);
        var said = last ? answer[..^Drop.Length].Trim() : answer;
        if (said.Length > 0) await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(said + "\r\n"), _end.Token);
        return (!last && !said.StartsWith("421", StringComparison.Ordinal), said);
    }
}
