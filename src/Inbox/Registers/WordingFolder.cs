using Inbox.Wording;

namespace Inbox.Registers;

/// <summary>Reads <c>wording/LANGUAGE/*.liquid</c>.</summary>
internal static class WordingFolder
{
    private const string Folder = "wording";

    public static (Wordings? Wordings, IReadOnlyList<ConfigMistake> Mistakes) Read(string config, Imprint imprint)
    {
        var path = Path.Combine(config, Folder);
        var mistakes = new List<ConfigMistake>();
        var files = new List<WordingFile>();
        var languages = Directory.Exists(path) ? Directory.GetDirectories(path).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        foreach (var file in languages.SelectMany(l => Directory.GetFiles(l, "*.liquid").Order(StringComparer.Ordinal)))
        {
            var language = Path.GetFileName(Path.GetDirectoryName(file))!;
            var found = new MistakeList($"{Folder}/{language}/{Path.GetFileName(file)}");
            if (!LanguageCodes.IsKnown(language)) found.Add(1, $"the folder '{language}' is not a two-letter language code{LanguageCodes.Hint(language)}");
            else if (ConfigFile.ReadText(file, found) is { } text)
                files.Add(new WordingFile(found.File, language, Path.GetFileNameWithoutExtension(file), text));
            mistakes.AddRange(found.All);
        }

        var (wordings, wrong) = Wordings.Read(files, imprint);
        mistakes.AddRange(wrong.Select(w => new ConfigMistake(w.File, w.Line, w.Text)));
        return (mistakes.Count == 0 ? wordings : null, mistakes);
    }
}
