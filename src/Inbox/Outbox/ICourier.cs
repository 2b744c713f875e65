using Inbox.Casework.Values;

namespace Inbox.Outbox;

/// <summary>Brings mails to a server, one at a time, over one connection that it keeps.</summary>
public interface ICourier : IAsyncDisposable
{
    /// <summary>Makes sure that there is a connection, signed in; does nothing where there is one.</summary>
    Task<OpenResult> OpenAsync(CancellationToken ct);

    /// <summary>Hands over one mail. Never throws for what a server does.</summary>
    /// <param name="raw">Final bytes, sent as they are; lines end with CRLF.</param>
    /// <param name="ct">Ends the attempt: what was not handed over by then is <see cref="DeliveryResult.TryLater"/>, what may have been is <see cref="DeliveryResult.Unknown"/>.</param>
    Task<DeliveryResult> SendAsync(EmailAddress sender, EmailAddress recipient, byte[] raw, CancellationToken ct);

    /// <summary>Says good-bye. The next <see cref="OpenAsync"/> connects anew.</summary>
    Task CloseAsync();
}
