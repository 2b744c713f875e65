namespace Inbox.Outbox;

/// <summary>When a mail that the server did not take is tried again.</summary>
/// <param name="MaxAttempts">Given up after so many, from 1.</param>
/// <param name="GiveUpAfter">Given up when the next try would come later than so long after the mail was written.</param>
public sealed record RetrySchedule(int MaxAttempts, TimeSpan GiveUpAfter)
{
    /// <summary>After a permanent refusal that is known to lie (see <see cref="DeliveryProfile.RefusesForNow"/>): about two hours.</summary>
    private const int MaxDoubtfulAttempts = 8;

    /// <summary>However old a mail is: it may have waited through a week of suspended sending.</summary>
    private const int LeastAttempts = 8;

    /// <summary>Long enough for most greylisting to let the second attempt in (RFC 6647 section 4.1: 1 minute to 24 hours).</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(4);

    /// <param name="attempts">Made so far, from 1.</param>
    /// <param name="jitter">From 0 to 1: where in the fifth after the full pause the next try falls, so that mails spread.</param>
    public Retry Next(int attempts, DateTimeOffset queued, DeliveryResult.TryLater result, DateTimeOffset now, double jitter)
    {
        var most = result.Doubtful ? Math.Min(MaxDoubtfulAttempts, MaxAttempts) : MaxAttempts;
        if (attempts >= most) return new Retry.GiveUp($"given up after {attempts} attempts: {result.Why}");
        var next = now + (Pause(attempts) * (1 + (Math.Clamp(jitter, 0, 1) / 5)));
        return attempts < LeastAttempts || next - queued <= GiveUpAfter
            ? new Retry.At(next)
            : new Retry.GiveUp($"given up after {attempts} attempts, the time is over: {result.Why}");
    }

    /// <summary>1, 2, 4 … minutes, at most 4 hours.</summary>
    private static TimeSpan Pause(int attempts)
    {
        var doublings = Math.Clamp(attempts - 1, 0, 16);
        var pause = FirstPause * (1 << doublings);
        return pause < LongestPause ? pause : LongestPause;
    }
}
