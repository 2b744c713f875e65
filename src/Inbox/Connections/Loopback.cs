using System.Net;

namespace Inbox.Connections;

/// <summary>This machine, as seen from itself.</summary>
public static class Loopback
{
    /// <summary>True for localhost, 127.0.0.0/8 and ::1. Any other name is not asked for: what DNS says is not this machine's word.</summary>
    public static bool Is(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
