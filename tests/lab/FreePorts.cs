using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Inbox.Lab;

/// <summary>Ports that nobody listens on just now.</summary>
internal static class FreePorts
{
    private static readonly int[] Offsets = [24, 25, 26, 143, 465, 587, 993];

    /// <summary>A base port for tests/lab/mail, below the range from which the system hands out ports of its own.</summary>
    public static int Base()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var start = RandomNumberGenerator.GetInt32(12_000, 31_000);
            if (Offsets.All(offset => IsFree(start + offset))) return start;
        }

        throw new InvalidOperationException("no free ports for the mail lab");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
