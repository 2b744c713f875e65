using System.Globalization;

namespace Inbox.Registers.Options;

/// <summary>Turns the text of an option into its type.</summary>
internal static class OptionValue
{
    /// <summary>What was expected, in words; null when the text was understood.</summary>
    public static string? Read(Type type, string text, out object? value)
    {
        value = null;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string)) value = text;
        else if (plain == typeof(int)) value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (plain == typeof(long)) value = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (plain == typeof(bool)) value = bool.TryParse(text, out var yes) ? yes : null;
        else if (plain == typeof(TimeSpan)) value = Duration.TryParse(text, out var length) ? length : null;
        else if (plain == typeof(DateOnly)) value = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        else if (plain.IsEnum) value = text.All(char.IsAsciiLetter) && Enum.TryParse(plain, text, ignoreCase: true, out var word) ? word : null;
        else throw new NotSupportedException($"options of type {plain.Name} cannot be read");
        return value is null ? Expected(plain, text) : null;
    }

    private static string Expected(Type plain, string text) => plain switch
    {
        _ when plain.IsEnum => $"must be one of {string.Join(", ", Enum.GetNames(plain))}{NearestWord.Hint(text, Enum.GetNames(plain))}",
        _ when plain == typeof(bool) => "must be true or false",
        _ when plain == typeof(TimeSpan) => "must be a length of time with its unit, e.g. 30 seconds, 5 minutes, 2 hours, 3 days",
        _ when plain == typeof(DateOnly) => "must be a day, e.g. 2026-11-24",
        _ => "must be a whole number",
    };
}
