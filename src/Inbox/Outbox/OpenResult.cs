namespace Inbox.Outbox;

/// <summary>What became of opening the connection. Anything but <see cref="Open"/> is about us: every mail waits, none is blamed.</summary>
public abstract record OpenResult
{
    private OpenResult() { }

    public sealed record Open : OpenResult;

    /// <summary>No connection, no TLS, a certificate we do not trust, or a server that does not want to talk now.</summary>
    /// <param name="Why">For the operator: a code or a plain reason.</param>
    public sealed record Unreachable(string Why) : OpenResult;

    /// <summary>The server is there and does not let us in. It may count bad sign-ins: ask rarely.</summary>
    /// <param name="Why">For the operator: a code or a plain reason.</param>
    public sealed record LoginRefused(string Why) : OpenResult;
}
