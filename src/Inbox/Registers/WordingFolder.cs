using Inbox.Wording;

namespace Inbox.Registers;

/// <summary>Reads <c>wording/LANGUAGE/*.liquid</c>.</summary>
internal static class WordingFolder
{
    private const string Folder = "wording";

    public static (Wordings? Wordings, IReadOnlyList<ConfigMistake> Mistakes) Read(string config, Imprint imprint)
    {
        var mistakes = new List<ConfigMistake>();
        var files = new List<WordingFile>();
        foreach (var language in Languages(config)) ReadLanguage(config, language, files, mistakes);
        var (wordings, wrong) = Wordings.Read(files, imprint);
        mistakes.AddRange(wrong.Select(w => new ConfigMistake(w.File, w.Line, w.Text)));
        return (mistakes.Count == 0 ? wordings : null, mistakes);
    }

    private static IEnumerable<string> Languages(string config)
    {
        var folder = new DirectoryInfo(Path.Combine(config, Folder));
        return folder.Exists ? folder.GetDirectories().Select(d => d.Name).Order(StringComparer.Ordinal) : [];
    }

    private static void ReadLanguage(string config, string language, List<WordingFile> files, List<ConfigMistake> mistakes)
    {
        var place = new MistakeList($"{Folder}/{language}");
        if (!LanguageCodes.IsKnown(language)) place.Add(1, $"'{language}' is not a two-letter language code{LanguageCodes.Hint(language)}");
        else
        {
            foreach (var file in ConfigFile.List(Path.Combine(config, Folder, language), "*.liquid", place))
            {
                var found = new MistakeList($"{Folder}/{language}/{Path.GetFileName(file)}");
                if (ConfigFile.ReadText(file, found) is { } text) files.Add(new WordingFile(found.File, language, Path.GetFileNameWithoutExtension(file), text));
                mistakes.AddRange(found.All);
            }
        }

        mistakes.AddRange(place.All);
    }
}
