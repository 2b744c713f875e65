namespace Inbox.Outbox;

/// <summary>How many mails may leave, and whether any may. Not for several threads at once but for its switch.</summary>
public sealed class SendingPace
{
    private readonly TimeProvider _time;
    private readonly List<SendingWindow> _windows = [];
    private volatile bool _suspended;

    public SendingPace(OutboxOptions options, TimeProvider time)
    {
        _time = time;
        _suspended = options.Suspended;
        var profile = DeliveryProfile.Find(options.Profile) ?? DeliveryProfile.Generic;
        Limit(options.PerMinute, TimeSpan.FromMinutes(1));
        Limit(options.PerHour ?? profile.PerHour ?? 0, TimeSpan.FromHours(1));
        Limit(options.PerDay ?? profile.PerDay ?? 0, TimeSpan.FromDays(1));
    }

    /// <summary>True: nothing is sent until it is false again. May be set from anywhere.</summary>
    public bool Suspended
    {
        get => _suspended;
        set => _suspended = value;
    }

    /// <summary>How long the next mail has to wait; zero when it may go now.</summary>
    public TimeSpan Wait()
    {
        var now = _time.GetUtcNow();
        return _windows.Count == 0 ? TimeSpan.Zero : _windows.Max(w => w.NextAt(now)) - now;
    }

    /// <summary>One mail goes now. An attempt that fails counts as well: servers count those too.</summary>
    public void Count() => Count(_time.GetUtcNow());

    private void Count(DateTimeOffset moment) => _windows.ForEach(w => w.Count(moment));

    private void Limit(int most, TimeSpan length)
    {
        if (most > 0) _windows.Add(new SendingWindow(most, length));
    }
}
