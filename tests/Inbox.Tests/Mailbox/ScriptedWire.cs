using System.Net.Sockets;
using System.Text;

namespace Inbox.Tests.Mailbox;

/// <summary>One connection of a scripted server; can be cut after any byte.</summary>
internal sealed class ScriptedWire(TcpClient client, long? cutAfter) : IDisposable
{
    private readonly NetworkStream _stream = client.GetStream();
    private long _left = cutAfter ?? long.MaxValue;

    public Task SayAsync(string line, CancellationToken ct) => SendAsync(Encoding.Latin1.GetBytes(line + "\r\n"), ct);

    /// <exception cref="IOException">The line is cut here.</exception>
    public async Task SendAsync(byte[] bytes, CancellationToken ct)
    {
        var sent = (int)Math.Min(_left, bytes.Length);
        await _stream.WriteAsync(bytes.AsMemory(0, sent), ct);
        _left -= sent;
        if (sent < bytes.Length) throw new IOException("cut");
    }

    /// <returns>Null when the client is gone.</returns>
    public async Task<string?> HearAsync(CancellationToken ct)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await _stream.ReadAsync(one, ct) == 1)
        {
            if (one[0] == '\n') return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }

        return null;
    }

    public void Dispose() => client.Dispose();
}
