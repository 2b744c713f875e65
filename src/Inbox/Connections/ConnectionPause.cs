namespace Inbox.Connections;

/// <summary>How long to leave a server alone that did not let us in.</summary>
public sealed record ConnectionPause(int Failures)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Nothing failed lately.</summary>
    public static ConnectionPause None { get; } = new(0);

    /// <summary>Zero, then 1, 2, 4 … seconds, at most 5 minutes.</summary>
    public TimeSpan Length => Failures == 0 ? TimeSpan.Zero : Capped(TimeSpan.FromSeconds(1L << Math.Min(Failures - 1, 16)));

    /// <summary>After a refused sign-in: the longest pause at once, as servers lock accounts after three.</summary>
    public static ConnectionPause AfterRefusedSignIn { get; } = new(int.MaxValue);

    /// <summary>After one more failure.</summary>
    public ConnectionPause OneMore() => new(Failures == int.MaxValue ? int.MaxValue : Failures + 1);

    private static TimeSpan Capped(TimeSpan pause) => pause < Longest ? pause : Longest;
}
