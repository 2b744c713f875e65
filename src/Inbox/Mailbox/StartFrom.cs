using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Inbox.Mailbox;

/// <summary>Which mails count when a mailbox is watched for the first time.</summary>
public abstract record StartFrom
{
    private StartFrom() { }

    /// <summary>Every mail that is there.</summary>
    public sealed record All : StartFrom;

    /// <summary>What the server takes from the first look on.</summary>
    public sealed record Now : StartFrom;

    /// <summary>What the server took at this moment or later.</summary>
    public sealed record Day(DateTimeOffset Moment) : StartFrom;

    /// <summary>Reads <c>all</c>, <c>now</c>, or a date such as <c>2026-09-01</c> (midnight UTC).</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out StartFrom? start)
    {
        start = text?.Trim() switch
        {
            { } all when all.Equals("all", StringComparison.OrdinalIgnoreCase) => new All(),
            { } now when now.Equals("now", StringComparison.OrdinalIgnoreCase) => new Now(),
            { } day when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
                new Day(new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero)),
            _ => null,
        };
        return start is not null;
    }

    /// <summary>Mails the server took before this moment are remembered, not processed.</summary>
    /// <param name="firstLook">When this mailbox was first looked at.</param>
    public DateTimeOffset Threshold(DateTimeOffset firstLook) => this switch
    {
        // The server's clock is not ours, and INTERNALDATE has whole seconds: a mail too many is better than a letter too few.
        Now => firstLook - TimeSpan.FromMinutes(1),
        Day(var moment) => moment,
        _ => DateTimeOffset.MinValue,
    };
}
