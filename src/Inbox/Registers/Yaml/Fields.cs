using System.Diagnostics.CodeAnalysis;

namespace Inbox.Registers.Yaml;

/// <summary>Takes one map's values by key and notes what is missing, of the wrong shape, or left over.</summary>
internal sealed class Fields(ConfigNode.Map map, MistakeList mistakes)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public int Line => map.Line;

    public MistakeList Mistakes => mistakes;

    /// <summary>Fields of a node that has to be a map; null, noted as a mistake, when it is none.</summary>
    public static Fields? Of(ConfigNode? node, string what, MistakeList mistakes)
    {
        if (node is ConfigNode.Map map) return new Fields(map, mistakes);
        mistakes.Add(node?.Line ?? 1, $"{what} is written as 'key: value' lines");
        return null;
    }

    /// <summary>The line of a key's value; the map's own where the key is missing.</summary>
    public int LineOf(string key) => map.Entries.FirstOrDefault(e => e.Key == key)?.KeyLine ?? map.Line;

    public void Wrong(string key, string text) => mistakes.Add(LineOf(key), $"{key}: {text}");

    /// <summary>The text of a key; null where it is missing, empty or no text.</summary>
    public string? Text(string key)
    {
        switch (Take(key))
        {
            case null or ConfigNode.Scalar { Value.Length: 0 }:
                return null;
            case ConfigNode.Scalar scalar:
                return scalar.Value;
            default:
                Wrong(key, "must be one line of text");
                return null;
        }
    }

    /// <summary>The same, noted as a mistake where it is missing.</summary>
    public string? Needed(string key, string meaning)
    {
        var mistakesBefore = mistakes.All.Count;
        var text = Text(key);
        if (text is null && mistakes.All.Count == mistakesBefore) Missing(key, meaning);
        return text;
    }

    /// <summary>The texts of a list, or a single text as a list of one; empty where the key is missing.</summary>
    public IReadOnlyList<ConfigNode.Scalar> Texts(string key)
    {
        switch (Take(key))
        {
            case ConfigNode.Scalar { Value.Length: > 0 } single:
                return [single];
            case ConfigNode.Sequence list when list.Items.All(i => i is ConfigNode.Scalar { Value.Length: > 0 }):
                return [.. list.Items.Cast<ConfigNode.Scalar>()];
            case null or ConfigNode.Scalar:
                return [];
            default:
                Wrong(key, "must be a list of texts, e.g. [one, two]");
                return [];
        }
    }

    public bool TryFields(string key, string meaning, [NotNullWhen(true)] out Fields? inner)
    {
        var node = Take(key);
        inner = node is ConfigNode.Map found ? new Fields(found, mistakes) : null;
        if (node is null or ConfigNode.Scalar { Value.Length: 0 }) Missing(key, meaning);
        else if (inner is null) Wrong(key, $"must have keys of its own: {meaning}");
        return inner is not null;
    }

    public void Missing(string key, string meaning) => mistakes.Add(map.Line, $"'{key}' is missing: {meaning}");

    /// <summary>Called last: every key nobody asked for is a mistake.</summary>
    public void NothingElse()
    {
        foreach (var entry in map.Entries.Where(e => !_asked.Contains(e.Key)))
            mistakes.Add(entry.KeyLine, $"'{entry.Key}' is not a key that is known here{NearestWord.Hint(entry.Key, _asked)}");
    }

    private ConfigNode? Take(string key)
    {
        _asked.Add(key);
        return map.Entries.FirstOrDefault(e => e.Key == key)?.Value;
    }
}
