using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Inbox.Registers.Options;

/// <summary>Fills the rooms' option classes from the layers and says where each mistake stands.</summary>
/// <param name="layers">The later one wins.</param>
internal sealed class OptionReader(IConfiguration configuration, IReadOnlyList<ConfigLayer> layers)
{
    /// <summary>Sections that the host itself reads: not checked here.</summary>
    private static readonly string[] HostSections = ["Logging"];

    private readonly Dictionary<string, IReadOnlyList<string>> _sections = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ConfigMistake> _mistakes = [];

    public IReadOnlyList<ConfigMistake> Mistakes => _mistakes;

    /// <param name="check">The room's own judgement of its values.</param>
    public T Section<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string section, Func<T, IEnumerable<(string Option, string Mistake)>> check)
        where T : new()
    {
        var options = new T();
        var properties = typeof(T).GetProperties().Where(p => p.SetMethod is { IsPublic: true }).ToList();
        _sections[section] = [.. properties.Select(p => p.Name)];
        var unread = properties.Where(p => !TryFill(options, p, $"{section}:{p.Name}")).Select(p => p.Name).ToHashSet();
        foreach (var (option, mistake) in check(options).Where(m => !unread.Contains(m.Option)))
            Wrong($"{section}:{option}", mistake);
        return options;
    }

    /// <summary>Called last: keys that no section has.</summary>
    public void NothingElse()
    {
        foreach (var (key, (file, line)) in layers.SelectMany(l => l.Places))
        {
            if (Unknown(key.Split(':')) is { } text) _mistakes.Add(new ConfigMistake(file, line, text));
        }
    }

    private bool TryFill(object options, PropertyInfo property, string key)
    {
        if (property.PropertyType == typeof(IReadOnlyList<string>)) return TryFillList(options, property, key);
        if (configuration.GetSection(key).GetChildren().Any()) return Wrong(key, "must be one value");
        if (configuration[key] is not { } text) return true;
        if (OptionValue.Read(property.PropertyType, text, out var value) is { } expected) return Wrong(key, expected);
        property.SetValue(options, value);
        return true;
    }

    private bool TryFillList(object options, PropertyInfo property, string key)
    {
        var items = configuration.GetSection(key).GetChildren().Select(c => c.Value).OfType<string>().ToList();
        if (items.Count == 0 && configuration[key] is { } single) items.Add(single);
        if (items.Count > 0) property.SetValue(options, items);
        return true;
    }

    private string? Unknown(string[] path)
    {
        if (HostSections.Contains(path[0], StringComparer.OrdinalIgnoreCase)) return null;
        if (!_sections.TryGetValue(path[0], out var options))
            return path.Length > 1 && IsInYamlToo(path[0]) ? null : $"'{path[0]}' is not a section{NearestWord.Hint(path[0], _sections.Keys)}";
        return path.Length == 2 && !options.Contains(path[1], StringComparer.OrdinalIgnoreCase)
            ? $"'{path[1]}' is not an option of section {path[0]}{NearestWord.Hint(path[1], options)}"
            : null;
    }

    /// <summary>An unknown section is told once, not for each of its keys.</summary>
    private bool IsInYamlToo(string section) => layers.Any(l => l.Places.ContainsKey(section));

    private bool Wrong(string key, string mistake)
    {
        var (file, line) = Place(key);
        _mistakes.Add(new ConfigMistake(file, line, $"{key[(key.IndexOf(':') + 1)..]} {mistake}"));
        return false;
    }

    /// <summary>Where the value that counts stands; for a missing one its section; else the file's start.</summary>
    private (string File, int Line) Place(string key)
    {
        for (var at = key; at.Length > 0; at = at.LastIndexOf(':') is var colon and > 0 ? at[..colon] : "")
        {
            var winner = layers.LastOrDefault(l => l.Places.ContainsKey(at) && (l == layers[0] || l.TryGet(at, out _)));
            if (winner is not null) return winner.Places[at];
        }

        return (ConfigLayers.YamlName, 1);
    }
}
