using Inbox.Registers.Yaml;

namespace Inbox.Registers;

/// <summary>Finds names in the wrong alphabet, and words that mix two: letters that look alike, which no letter would ever match.</summary>
internal static class NameAlphabet
{
    public static void Check(Fields fields, string key, string? name, bool cyrillic)
    {
        if (name is null) return;
        var (right, wrong) = cyrillic ? ("Cyrillic", "Latin") : ("Latin", "Cyrillic");
        var strays = name.Where(c => cyrillic ? char.IsAsciiLetter(c) : IsCyrillic(c)).ToList();
        if (strays.Count == name.Count(char.IsLetter)) fields.Wrong(key, $"must be in {right} letters");
        else if (strays.Count > 0) fields.Wrong(key, $"has a {wrong} '{strays[0]}' among its {right} letters; they look alike");
        if (name.AsSpan().ContainsAny('\n', '\r')) fields.Wrong(key, "must be one line");
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';
}
