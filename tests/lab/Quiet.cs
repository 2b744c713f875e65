using Inbox.Ledger;

namespace Inbox.Lab;

/// <summary>Waits for facts in the ledger of a running daemon.</summary>
public static class Quiet
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until so many mails were taken up and everything that follows from them is done.</summary>
    /// <exception cref="TimeoutException">It was not so when the time was over; with the ledger's counts and the end of the log.</exception>
    public static Task UntilDoneAsync(this DaemonUnderTest daemon, int mails, TimeSpan atMost) => daemon.UntilAsync(
        $"{mails} mails are done with",
        c => c.Processed + c.Quarantined >= mails && c is { Waiting: 0, ToSend: 0, Unfiled: 0 },
        atMost);

    /// <inheritdoc cref="UntilDoneAsync"/>
    public static async Task UntilAsync(this DaemonUnderTest daemon, string what, Func<LedgerCounts, bool> fact, TimeSpan atMost)
    {
        var deadline = TimeProvider.System.GetUtcNow() + atMost;
        LedgerCounts? counts = null;
        while (counts is null || !fact(counts))
        {
            if (TimeProvider.System.GetUtcNow() > deadline) throw new TimeoutException($"not so in {atMost.TotalSeconds} s: {what}. The ledger: {counts}\n{End(daemon.Log)}");
            await Task.Delay(Pause, TimeProvider.System);
            counts = await CountsAsync(daemon) ?? counts;
        }
    }

    /// <summary>Null while the daemon has not made its ledger yet.</summary>
    private static async Task<LedgerCounts?> CountsAsync(DaemonUnderTest daemon)
    {
        if (!daemon.HasLedger) return null;
        try
        {
            return await daemon.Ledger.CountsAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is LedgerException or System.Data.Common.DbException)
        {
            return null;
        }
    }

    private static string End(string log) => log.Length > 4000 ? log[^4000..] : log;
}
