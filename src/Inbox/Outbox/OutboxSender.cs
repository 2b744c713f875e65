using Inbox.Connections;
using Inbox.Ledger;
using Microsoft.Extensions.Logging;

namespace Inbox.Outbox;

/// <summary>Sends what the ledger has queued, one mail at a time over one connection, and writes down what became of each.</summary>
/// <remarks>One per process: limits and pauses outlive a session.</remarks>
public sealed class OutboxSender(
    OutboxQueue queue, ICourier courier, SendingPace pace, OutboxOptions options, LedgerBells bells, TimeProvider time, ILogger<OutboxSender> log)
{
    /// <summary>The bell is a hint, and a switch or another process makes no sound: look again after so long.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly OutboxStatus _status = new(time, log);
    private readonly OutboxBook _book = new(queue, options, time, log);
    private readonly CarefulDelivery _delivery = new(courier, options, pace, time, log);
    private ConnectionPause _pause = ConnectionPause.None;
    private DateTimeOffset _notBefore;
    private DateTimeOffset _lastUsed;
    private bool _settled;

    /// <summary>How sending goes. May be read from anywhere.</summary>
    public OutboxHealth Health => _status.Health;

    /// <summary>One session: sends what falls due, waits on the bell in between.</summary>
    /// <param name="deadline">The session ends then, or as soon as the mail on the wire is done.</param>
    public async Task RunAsync(DateTimeOffset deadline, CancellationToken ct)
    {
        try
        {
            await SettleInterruptedAsync(ct);
            while (!ct.IsCancellationRequested && time.GetUtcNow() < deadline)
            {
                var wait = await StepAsync(ct);
                if (wait > TimeSpan.Zero) await WaitAsync(Shorter(wait, deadline - time.GetUtcNow()), ct);
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Told to stop: what was taken is written down, the rest waits in the ledger.
        }
        finally
        {
            await courier.CloseAsync();
        }
    }

    /// <summary>What an earlier process had on the wire. Before anything is taken, else it would be taken for that.</summary>
    private async Task SettleInterruptedAsync(CancellationToken ct)
    {
        if (_settled) return;
        var count = await queue.SettleInterruptedAsync(ct);
        _settled = true;
        if (count > 0) log.Interrupted(count);
    }

    /// <summary>Sends one mail, if one may go.</summary>
    /// <returns>How long to wait before the next step; zero when there may be more to do at once.</returns>
    private async Task<TimeSpan> StepAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (pace.Suspended) return Hold(OutboxState.Suspended, "switched off", LongestWait);
        if (_notBefore > now) return _notBefore - now;
        if (await queue.NextDueAsync(ct) is not { } due) return Rest(LongestWait);
        if (due > now) return Rest(due - now);
        if (pace.Wait() is var wait && wait > TimeSpan.Zero) return Hold(OutboxState.AtLimit, "as many as the limits allow have left", wait);
        // Opened before a mail is taken: a server that does not let us in costs no mail an attempt.
        if (!await OpenAsync(ct)) return _notBefore - now;
        foreach (var mail in await queue.TakeDueAsync(1, ct)) await DeliverAsync(mail, ct);
        return TimeSpan.Zero;
    }

    private async Task<bool> OpenAsync(CancellationToken ct)
    {
        switch (await courier.OpenAsync(ct))
        {
            case OpenResult.Open:
                return true;
            case OpenResult.LoginRefused refused:
                Pause(_pause.OneMoreRefusal(), OutboxState.LoginRefused, refused.Why);
                return false;
            case OpenResult.Unreachable unreachable:
                Pause(_pause.OneMore(), OutboxState.Unreachable, unreachable.Why);
                return false;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task DeliverAsync(OutboxMail mail, CancellationToken ct)
    {
        var result = await _delivery.DeliverAsync(mail, ct);
        _lastUsed = time.GetUtcNow();
        if (ct.IsCancellationRequested && result is DeliveryResult.TryLater { Reply: null })
        {
            await _book.PutBackAsync(mail);
            return;
        }
        await _book.WriteAsync(mail, result);
        _status.Count(result);
        if (result is DeliveryResult.TryLater { IsAboutUs: true } or DeliveryResult.Unknown)
        {
            Pause(_pause.OneMore(), OutboxState.Unreachable, result.Why);
            return;
        }
        _pause = ConnectionPause.None;
        _status.Is(OutboxState.Well, "");
    }

    private void Pause(ConnectionPause pause, OutboxState state, string why)
    {
        _pause = pause;
        _notBefore = time.GetUtcNow() + pause.Length;
        _status.Is(state, why);
    }

    private TimeSpan Hold(OutboxState state, string why, TimeSpan wait)
    {
        _status.Is(state, why);
        return wait;
    }

    /// <summary>Nothing is due. Trouble with the server stays trouble until a mail got through.</summary>
    private TimeSpan Rest(TimeSpan wait)
    {
        if (_status.Health.State is OutboxState.Suspended or OutboxState.AtLimit) _status.Is(OutboxState.Well, "");
        return wait;
    }

    private async Task WaitAsync(TimeSpan wait, CancellationToken ct)
    {
        var idle = _lastUsed + options.KeepOpen - time.GetUtcNow();
        if (idle <= TimeSpan.Zero) await courier.CloseAsync();
        else wait = Shorter(wait, idle);
        await bells.MailQueued.WaitAsync(Shorter(wait, LongestWait), ct);
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
