using Inbox.Casework.Values;
using Inbox.Connections;
using MailKit.Net.Smtp;
using MimeKit;

namespace Inbox.Outbox;

/// <summary>Brings mails to an SMTP server over one connection that is used again and again.</summary>
public sealed class SmtpCourier(OutboxOptions options, TimeProvider time) : ICourier
{
    private static readonly TimeSpan GoodByeTimeout = TimeSpan.FromSeconds(3);

    private static readonly FormatOptions Wire = new() { NewLineFormat = NewLineFormat.Dos };

    private readonly SmtpDoor _door = new(options);
    private readonly bool _refusesForNow = (DeliveryProfile.Find(options.Profile) ?? DeliveryProfile.Generic).RefusesForNow;
    private SmtpClient? _client;
    private bool _used;

    /// <inheritdoc/>
    public async Task<OpenResult> OpenAsync(CancellationToken ct)
    {
        if (_client is { IsConnected: true }) return new OpenResult.Open();
        Drop();
        using var limit = new TimeLimit(options.Timeout, time, ct);
        var (opened, client) = await _door.OpenAsync(limit.Token);
        _client = client;
        ct.ThrowIfCancellationRequested();
        return opened;
    }

    /// <inheritdoc/>
    public async Task<DeliveryResult> SendAsync(EmailAddress sender, EmailAddress recipient, byte[] raw, CancellationToken ct)
    {
        var wasUsed = _used;
        var result = await HandOverAsync(sender, recipient, raw, ct);
        if (!wasUsed || ct.IsCancellationRequested || !IsStale(result)) return result;
        // A server may end a connection between two mails. Nothing was said about this one yet: a fresh connection decides.
        Drop();
        return await ReopenedAsync(ct) ? await HandOverAsync(sender, recipient, raw, ct) : result;
    }

    /// <inheritdoc/>
    public async Task CloseAsync()
    {
        if (_client is { IsConnected: true } client)
        {
            using var limit = new CancellationTokenSource(GoodByeTimeout, time);
            try
            {
                await client.DisconnectAsync(quit: true, limit.Token);
            }
            catch (Exception e) when (SmtpTrouble.IsOfTheLine(e))
            {
                // Gone without a good-bye: nothing is lost by it.
            }
        }
        Drop();
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    private async Task<DeliveryResult> HandOverAsync(EmailAddress sender, EmailAddress recipient, byte[] raw, CancellationToken ct)
    {
        if (_client is not { } client) return new DeliveryResult.TryLater(null, SendingStep.Sender);
        using var limit = new TimeLimit(options.Timeout, time, ct);
        using var message = await MimeMessage.LoadAsync(new MemoryStream(raw, writable: false), persistent: true, CancellationToken.None);
        var progress = new HandOverProgress(raw.Length);
        try
        {
            _used = true;
            var words = await client.SendAsync(Wire, message, Envelope(sender), [Envelope(recipient)], limit.Token, progress);
            return new DeliveryResult.Sent(ServerReply.Read(250, words));
        }
        catch (Exception e) when (SmtpTrouble.Result(e, progress, _refusesForNow) is { } result)
        {
            if (SmtpTrouble.IsOfTheLine(e)) Drop();
            return result;
        }
    }

    private async Task<bool> ReopenedAsync(CancellationToken ct)
    {
        try
        {
            return await OpenAsync(ct) is OpenResult.Open;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return false;
        }
    }

    private static bool IsStale(DeliveryResult result) =>
        result is DeliveryResult.TryLater { Reply: null or { Code: 421 }, Step: SendingStep.Sender };

    private static MailboxAddress Envelope(EmailAddress address) => new("", address.Text);

    private void Drop()
    {
        _client?.Dispose();
        _client = null;
        _used = false;
    }
}
