using Microsoft.Extensions.Logging;

namespace Inbox.Outbox;

/// <summary>Keeps the health of sending, and logs once for each change of its state.</summary>
internal sealed class OutboxStatus(TimeProvider time, ILogger log)
{
    private volatile OutboxHealth _health = OutboxHealth.Unseen;

    public OutboxHealth Health => _health;

    public void Is(OutboxState state, string why)
    {
        var before = _health;
        if (before.Since is not null && before.State == state) return;
        _health = before with { State = state, Since = time.GetUtcNow(), Why = why };
        if (state != OutboxState.Well) log.Waiting(state, why);
        else if (before.State != OutboxState.Well) log.Well();
    }

    public void Count(DeliveryResult result) => _health = _health.After(result, time.GetUtcNow());
}
