using System.Reflection;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting.Phrases;

/// <summary>What people say, in every language we know: read once from the phrase files, never changed.</summary>
public sealed class PhraseBook
{
    private readonly Dictionary<Topic, PhraseIndex> _topics;
    private readonly Dictionary<Language, PhraseBook> _byLanguage;

    private PhraseBook(IReadOnlyList<PhraseFile> files)
    {
        Languages = [.. files.Select(f => f.Language)];
        _byLanguage = files.Count > 1 ? files.ToDictionary(f => f.Language, f => new PhraseBook([f])) : [];
        _topics = Enum.GetValues<Topic>().ToDictionary(t => t, t => new PhraseIndex(files.SelectMany(f => f.Phrases.GetValueOrDefault(t) ?? [])));
    }

    /// <summary>The phrases that are part of this program.</summary>
    public static PhraseBook Shipped { get; } = Read(typeof(PhraseBook).Assembly);

    public IReadOnlyList<Language> Languages { get; }

    /// <summary>The same, one language each.</summary>
    public IEnumerable<PhraseBook> Each => _byLanguage.Values;

    /// <summary>Only what is said in one language; null where there is no phrase file for it.</summary>
    public PhraseBook? In(Language language) => _byLanguage.GetValueOrDefault(language);

    /// <summary>Every place where something of a topic is said, in the order of the text; of phrases inside each other only the longest.</summary>
    public IReadOnlyList<PhraseHit> Find(Topic topic, WordList words) => [.. _topics[topic].Find(topic, words)];

    /// <summary>The first place where something of a topic is said; null where nothing is.</summary>
    public PhraseHit? First(Topic topic, WordList words) => _topics[topic].Find(topic, words).FirstOrDefault();

    public bool Says(Topic topic, WordList words) => First(topic, words) is not null;

    private static PhraseBook Read(Assembly assembly)
    {
        var folder = $"{typeof(PhraseBook).Namespace}.";
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal) && n.EndsWith(".txt", StringComparison.Ordinal));
        return new PhraseBook([.. names.Order(StringComparer.Ordinal).Select(name => PhraseFile.Read(new Language(name[folder.Length..^4]), Text(assembly, name)))]);
    }

    private static string Text(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
