using Inbox.Connections;
using Inbox.Ledger;
using Microsoft.Extensions.Logging;

namespace Inbox.Outbox;

/// <summary>
/// Hands over one mail and, where the answer got lost and the server is known to swallow a second copy, the same bytes again while
/// that is safe. Meanwhile the mail stays marked as being sent, so that a crash leaves it for a person.
/// </summary>
internal sealed class CarefulDelivery(ICourier courier, OutboxOptions options, SendingPace pace, TimeProvider time, ILogger log)
{
    /// <summary>How long a mail on the wire may still take when the daemon is told to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly TimeSpan _safeWindow = (DeliveryProfile.Find(options.Profile) ?? DeliveryProfile.Generic).SafeWindow;

    public async Task<DeliveryResult> DeliverAsync(OutboxMail mail, CancellationToken ct)
    {
        var safeUntil = time.GetUtcNow() + _safeWindow;
        var result = await OnceAsync(mail, ct);
        var pause = ConnectionPause.None.OneMore();
        while (result is DeliveryResult.Unknown && time.GetUtcNow() + pause.Length < safeUntil && await WaitedAsync(pause.Length, ct))
        {
            pause = pause.OneMore();
            if (pace.Suspended || await OpenedAsync(ct) is not OpenResult.Open || time.GetUtcNow() >= safeUntil) continue;
            log.AgainInWindow(mail.Id);
            var again = await OnceAsync(mail, ct);
            if (again is DeliveryResult.Sent) return again;
            // A refusal now says nothing about the copy that may have got through before.
            if (again is DeliveryResult.Refused) break;
        }
        return result;
    }

    private async Task<DeliveryResult> OnceAsync(OutboxMail mail, CancellationToken ct)
    {
        pace.Count();
        using var grace = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        await using var stop = ct.Register(() => grace.CancelAfter(Grace));
        return await courier.SendAsync(mail.From, mail.To, mail.Raw, grace.Token);
    }

    private async Task<bool> WaitedAsync(TimeSpan pause, CancellationToken ct)
    {
        try
        {
            await Task.Delay(pause, time, ct);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<OpenResult> OpenedAsync(CancellationToken ct)
    {
        try
        {
            return await courier.OpenAsync(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return new OpenResult.Unreachable("the daemon stops");
        }
    }
}
