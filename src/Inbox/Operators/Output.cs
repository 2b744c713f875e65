using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Inbox.Operators;

/// <summary>How commands print: lines for people, one JSON object a line for scripts.</summary>
internal static class Output
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A moment as operators read it.</summary>
    public static string Time(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A stranger's text on one line, so that it cannot pass for a line of ours or drive the terminal.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
}
