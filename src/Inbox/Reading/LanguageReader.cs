using Lingua;
using Known = Inbox.Casework.Values.Language;
using Model = Lingua.Language;

namespace Inbox.Reading;

/// <summary>Tells the language of a text: unknown rather than wrong where it is too short.</summary>
/// <remarks>
/// The models take some 0.4 s and 60 MB, so they are loaded at the first question and shared. Neighbours that nobody may ever write in
/// are among them on purpose: a language that is missing is taken for its neighbour with full confidence.
/// </remarks>
public static class LanguageReader
{
    /// <summary>UTF-16 units of each of the two places that are looked at: the models cost 1 ms per KB and are sure long before.</summary>
    private const int Place = 150;
    private const int FewestWords = 5;

    private static readonly Lazy<LanguageDetector> Latin = new(() => Build(
        Model.English, Model.German, Model.French, Model.Spanish, Model.Italian, Model.Portuguese, Model.Dutch, Model.Polish, Model.Czech, Model.Slovak,
        Model.Swedish, Model.Danish, Model.Bokmal, Model.Finnish, Model.Estonian, Model.Latvian, Model.Lithuanian, Model.Romanian, Model.Hungarian,
        Model.Turkish, Model.Croatian, Model.Slovene, Model.Catalan));

    private static readonly Lazy<LanguageDetector> Cyrillic = new(() => Build(
        Model.Russian, Model.Ukrainian, Model.Belarusian, Model.Bulgarian, Model.Serbian, Model.Macedonian));

    /// <summary>The language most of the text is written in; for a part of a mail ask again with that part.</summary>
    public static Known Read(string text)
    {
        var sample = Sample(text);
        var scripts = ScriptCount.Of(sample);
        return scripts.Most switch
        {
            Script.None => Known.Unknown,
            Script.Cyrillic => ReadCyrillic(sample, scripts),
            Script.Latin => ReadLatin(sample),
            Script.Japanese => new("ja"),
            Script.Han => new("zh"),
            Script.Hangul => new("ko"),
            Script.Greek => new("el"),
            Script.Hebrew => new("he"),
            Script.Georgian => new("ka"),
            Script.Armenian => new("hy"),
            _ => Known.Unknown,
        };
    }

    /// <summary>Two places inside the text: salutation and signature often are in another language.</summary>
    private static string Sample(string text) =>
        text.Length <= 2 * Place ? text : $"{text.AsSpan(text.Length / 4, Place)} {text.AsSpan(Math.Min(text.Length * 5 / 8, text.Length - Place), Place)}";

    private static Known ReadCyrillic(string sample, ScriptCount scripts) =>
        CyrillicLetters.Tell(sample) ?? (scripts.Words < FewestWords ? Known.Unknown : Ask(Cyrillic.Value, sample, 0.4));

    private static Known ReadLatin(string sample) => Words(sample) < FewestWords ? Known.Unknown : Ask(Latin.Value, sample, 0.25);

    private static Known Ask(LanguageDetector detector, string sample, double surest)
    {
        var best = detector.ComputeLanguageConfidenceValues(sample).MaxBy(c => c.Value);
        return best.Key == Model.Unknown || best.Value < surest ? Known.Unknown : new(best.Key.IsoCode6391().ToString().ToLowerInvariant());
    }

    private static int Words(string text) => text.Split((char[]?)null, FewestWords + 1, StringSplitOptions.RemoveEmptyEntries).Length;

    private static LanguageDetector Build(params Model[] languages) =>
        LanguageDetectorBuilder.FromLanguages(languages).WithLowAccuracyMode().Build();
}
