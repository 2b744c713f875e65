namespace Inbox.Ledger;

/// <summary>Moments as the ledger writes them: Unix time in milliseconds.</summary>
internal static class Moment
{
    public static long ToRow(this DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    public static DateTimeOffset FromRow(long row) => DateTimeOffset.FromUnixTimeMilliseconds(row);
}
