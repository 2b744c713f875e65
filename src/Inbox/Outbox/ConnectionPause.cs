namespace Inbox.Outbox;

/// <summary>How long to leave a server alone that did not let us in.</summary>
public sealed record ConnectionPause(int Failures)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Nothing failed lately.</summary>
    public static ConnectionPause None { get; } = new(0);

    /// <summary>Zero, then 1, 2, 4 … seconds, at most 5 minutes.</summary>
    public TimeSpan Length => Failures == 0 ? TimeSpan.Zero : Capped(TimeSpan.FromSeconds(1L << Math.Min(Failures - 1, 16)));

    /// <summary>After one more failure. A refused sign-in goes to the longest pause at once: servers lock accounts after three.</summary>
    public ConnectionPause After(OpenResult failure) => failure is OpenResult.LoginRefused ? new(int.MaxValue) : OneMore();

    public ConnectionPause OneMore() => new(Failures == int.MaxValue ? int.MaxValue : Failures + 1);

    private static TimeSpan Capped(TimeSpan pause) => pause < Longest ? pause : Longest;
}
