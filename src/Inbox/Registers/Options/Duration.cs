using System.Collections.Frozen;
using System.Globalization;

namespace Inbox.Registers.Options;

/// <summary>Reads a length of time as people write it: <c>90 seconds</c>, <c>5 minutes</c>, <c>2h</c>, <c>3 days</c>, or as .NET does: <c>00:05:00</c>.</summary>
internal static class Duration
{
    private static readonly FrozenDictionary<string, TimeSpan> Units = new Dictionary<string, TimeSpan>
    {
        ["s"] = TimeSpan.FromSeconds(1), ["second"] = TimeSpan.FromSeconds(1), ["seconds"] = TimeSpan.FromSeconds(1),
        ["m"] = TimeSpan.FromMinutes(1), ["minute"] = TimeSpan.FromMinutes(1), ["minutes"] = TimeSpan.FromMinutes(1),
        ["h"] = TimeSpan.FromHours(1), ["hour"] = TimeSpan.FromHours(1), ["hours"] = TimeSpan.FromHours(1),
        ["d"] = TimeSpan.FromDays(1), ["day"] = TimeSpan.FromDays(1), ["days"] = TimeSpan.FromDays(1),
        ["week"] = TimeSpan.FromDays(7), ["weeks"] = TimeSpan.FromDays(7),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>False for anything else, also for a bare number: nobody should have to guess its unit.</summary>
    public static bool TryParse(string text, out TimeSpan length)
    {
        if (text.Contains(':', StringComparison.Ordinal)) return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out length);
        length = default;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 6 || !Units.TryGetValue(text[digits..].Trim(), out var unit)) return false;
        length = unit * int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }
}
