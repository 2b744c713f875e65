using System.Collections;
using Inbox.Registers.Yaml;

namespace Inbox.Registers.Options;

/// <summary>Reads the three places options come from; the later one wins: inbox.yaml, secret files, environment.</summary>
internal static class ConfigLayers
{
    public const string YamlName = "inbox.yaml";

    private const string Prefix = "INBOX__";

    public static ConfigLayer FromYaml(string folder, MistakeList mistakes)
    {
        var layer = new ConfigLayer();
        var root = ConfigFile.Read(Path.Combine(folder, YamlName), mistakes);
        if (root is ConfigNode.Map map) Put(layer, "", map, mistakes.File);
        else if (mistakes.All.Count == 0) mistakes.Add(root?.Line ?? 1, "must have sections such as 'Imap:' and 'Smtp:'");
        return layer;
    }

    /// <summary>Files named like options, e.g. <c>/run/secrets/Imap__Password</c>; other files are none of ours.</summary>
    public static ConfigLayer FromSecrets(string? folder)
    {
        var layer = new ConfigLayer();
        if (folder is null || !Directory.Exists(folder)) return layer;
        foreach (var file in Directory.GetFiles(folder, "*__*"))
        {
            var mistakes = new MistakeList(file);
            if (ConfigFile.ReadText(file, mistakes) is { } text) layer.Put(Key(Path.GetFileName(file)), text.TrimEnd('\r', '\n'), file, 1);
        }

        return layer;
    }

    public static ConfigLayer FromEnvironment(IDictionary variables)
    {
        var layer = new ConfigLayer();
        foreach (DictionaryEntry variable in variables)
        {
            if (variable.Key is string name && name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
                layer.Put(Key(name[Prefix.Length..]), variable.Value as string ?? "", $"environment variable {name}", 1);
        }

        return layer;
    }

    private static string Key(string name) => name.Replace("__", ":", StringComparison.Ordinal);

    private static void Put(ConfigLayer layer, string key, ConfigNode node, string file, int? keyLine = null)
    {
        switch (node)
        {
            case ConfigNode.Scalar scalar:
                layer.Put(key, scalar.Value, file, keyLine ?? scalar.Line);
                break;
            case ConfigNode.Sequence list:
                layer.Put(key, "", file, keyLine ?? list.Line);
                for (var i = 0; i < list.Items.Count; i++) Put(layer, $"{key}:{i}", list.Items[i], file);
                break;
            case ConfigNode.Map map:
                if (key.Length > 0) layer.Put(key, "", file, keyLine ?? map.Line);
                foreach (var entry in map.Entries) Put(layer, key.Length == 0 ? entry.Key : $"{key}:{entry.Key}", entry.Value, file, entry.KeyLine);
                break;
        }
    }
}
