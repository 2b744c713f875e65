using System.Reflection;

namespace Inbox.Casework.Mail.Splitting;

/// <summary>One language's phrases: <c>[section]</c> lines with one phrase a line below; <c>#</c> begins a comment.</summary>
internal sealed class PhraseFile
{
    private const string Folder = "Inbox.Casework.Mail.Phrases.";

    private readonly Dictionary<string, List<string>> _sections = [];

    private PhraseFile(TextReader text)
    {
        var section = new List<string>();
        while (text.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') _sections[line.Trim('[', ']')] = section = [];
            else section.Add(line.ToLowerInvariant());
        }
    }

    /// <summary>Empty when this language has none.</summary>
    public IReadOnlyList<string> this[string section] => _sections.GetValueOrDefault(section, []);

    public static IReadOnlyList<PhraseFile> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order().Select(Read)];

        PhraseFile Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return new PhraseFile(reader);
        }
    }
}
