using System.Globalization;

namespace Inbox.Registers.Yaml;

/// <summary>Values of fields that are more than text. Each is null where it is missing or wrong; what is wrong is noted.</summary>
internal static class FieldValues
{
    public static DateOnly? Date(this Fields fields, string key)
    {
        if (fields.Text(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        fields.Wrong(key, $"'{text}' is not a date; write it as year-month-day, e.g. 2026-09-01");
        return null;
    }

    /// <param name="least">Smallest sensible value.</param>
    /// <param name="most">Largest sensible value.</param>
    public static int? Number(this Fields fields, string key, int least, int most)
    {
        if (fields.Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        fields.Wrong(key, $"'{text}' is not a whole number from {least} to {most}");
        return null;
    }

    /// <summary>One of a fixed set of words.</summary>
    public static T? OneOf<T>(this Fields fields, string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (fields.Text(key) is not { } text) return null;
        if (words.TryGetValue(text, out var value)) return value;
        fields.Wrong(key, $"'{text}' is none of {string.Join(", ", words.Keys)}{NearestWord.Hint(text, words.Keys)}");
        return null;
    }

    public static Uri? Link(this Fields fields, string key)
    {
        if (fields.Text(key) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme is "https" or "http") return link;
        fields.Wrong(key, "is not a link; it starts with https://");
        return null;
    }

    public static bool? YesNo(this Fields fields, string key) => fields.OneOf(key, Words);

    private static readonly Dictionary<string, bool> Words = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };
}
