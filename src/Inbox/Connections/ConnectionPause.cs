namespace Inbox.Connections;

/// <summary>How long to leave a server alone that did not let us in.</summary>
/// <param name="Failures">Failures in a row that were no refused sign-ins.</param>
/// <param name="Refusals">Refused sign-ins in a row.</param>
public sealed record ConnectionPause(int Failures, int Refusals = 0)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Servers lock accounts after a few wrong sign-ins (seen in: Proton, after three): so we ask ever more rarely.</summary>
    private static readonly TimeSpan[] AfterRefusals = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)];

    /// <summary>Nothing failed lately.</summary>
    public static ConnectionPause None { get; } = new(0);

    /// <summary>Zero, then 1, 2, 4 … seconds, at most 5 minutes; after a refused sign-in 5 minutes, then 15, then an hour each.</summary>
    public TimeSpan Length => (Failures, Refusals) switch
    {
        (_, > 0) => AfterRefusals[Math.Min(Refusals, AfterRefusals.Length) - 1],
        (0, _) => TimeSpan.Zero,
        _ => Capped(TimeSpan.FromSeconds(1L << Math.Min(Failures - 1, 16))),
    };

    /// <summary>After one more failure.</summary>
    public ConnectionPause OneMore() => new(Failures + 1);

    /// <summary>After one more refused sign-in.</summary>
    public ConnectionPause OneMoreRefusal() => new(0, Refusals + 1);

    private static TimeSpan Capped(TimeSpan pause) => pause < Longest ? pause : Longest;
}
