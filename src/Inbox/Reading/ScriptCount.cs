namespace Inbox.Reading;

internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Georgian,
    Armenian,
    Han,
    Japanese,
    Hangul,
    Other,
}

/// <summary>In which script most of a text is written.</summary>
/// <param name="Most">The script of the most letters; Japanese where kana stand among Chinese characters.</param>
/// <param name="Words">Runs of characters between blanks.</param>
internal sealed record ScriptCount(Script Most, int Words)
{
    public static ScriptCount Of(string text)
    {
        var counts = new int[Enum.GetValues<Script>().Length];
        foreach (var c in text)
        {
            if (char.IsLetter(c)) counts[(int)Script(c)]++;
        }

        if (counts[(int)Reading.Script.Japanese] > 0) counts[(int)Reading.Script.Japanese] += counts[(int)Reading.Script.Han];
        var most = Array.IndexOf(counts, counts.Max());
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return new(counts.Max() == 0 ? Reading.Script.None : (Script)most, words);
    }

    private static Script Script(char c) => c switch
    {
        < '\u0250' => Reading.Script.Latin,
        >= '\u1E00' and < '\u1F00' => Reading.Script.Latin,
        >= '\u0370' and < '\u0400' => Reading.Script.Greek,
        >= '\u0400' and < '\u0530' => Reading.Script.Cyrillic,
        >= '\u0530' and < '\u0590' => Reading.Script.Armenian,
        >= '\u0590' and < '\u0600' => Reading.Script.Hebrew,
        >= '\u10A0' and < '\u1100' => Reading.Script.Georgian,
        >= '\u3040' and < '\u3100' => Reading.Script.Japanese,
        >= '\u3400' and < '\uA000' => Reading.Script.Han,
        >= '\uAC00' and < '\uD7B0' => Reading.Script.Hangul,
        _ => Reading.Script.Other,
    };
}
