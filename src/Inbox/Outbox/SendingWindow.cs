namespace Inbox.Outbox;

/// <summary>At most so many in any stretch of that length; exact, not on average: some servers ban for one too many.</summary>
/// <param name="most">From 1.</param>
internal sealed class SendingWindow(int most, TimeSpan length)
{
    private readonly Queue<DateTimeOffset> _last = new();

    /// <summary>The first moment, from now on, at which one more fits.</summary>
    public DateTimeOffset NextAt(DateTimeOffset now) => _last.Count < most ? now : Later(_last.Peek() + length, now);

    public void Count(DateTimeOffset moment)
    {
        if (_last.Count == most) _last.Dequeue();
        _last.Enqueue(moment);
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
