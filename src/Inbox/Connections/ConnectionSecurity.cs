namespace Inbox.Connections;

/// <summary>How a connection to a mail server is kept private.</summary>
public enum ConnectionSecurity
{
    /// <summary>Starts in the clear and must turn to TLS before anything is said (RFC 3207, RFC 9051 section 6.2.1); never goes on without.</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314).</summary>
    Tls,

    /// <summary>In the clear: only to a server on this machine.</summary>
    None,
}
