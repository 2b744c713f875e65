using System.Reflection;

namespace Inbox.Casework.Mail.Splitting;

/// <summary>One language's phrases: <c>[section]</c> lines with one phrase a line below; <c>#</c> begins a comment.</summary>
internal sealed class PhraseFile
{
    private const string Folder = "Inbox.Casework.Mail.Phrases.";
    private const string Extension = ".txt";

    private readonly Dictionary<string, List<string>> _sections = [];

    private PhraseFile(TextReader text)
    {
        var section = new List<string>();
        while (text.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[' && line[^1] == ']') _sections[line[1..^1]] = section = [];
            else section.Add(line.ToLowerInvariant());
        }
    }

    /// <summary>Empty when this language has none.</summary>
    public IReadOnlyList<string> this[string section] => _sections.GetValueOrDefault(section, []);

    /// <summary>One file for each language.</summary>
    public static IReadOnlyList<PhraseFile> ReadLanguages() =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..^Extension.Length])
            .Where(n => n.Length == 2).Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <param name="name">The file's name without its extension.</param>
    public static PhraseFile Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name + Extension)!);
        return new PhraseFile(reader);
    }
}
