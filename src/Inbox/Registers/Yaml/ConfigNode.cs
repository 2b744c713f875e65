namespace Inbox.Registers.Yaml;

/// <summary>A piece of a configuration file, with the line it stands on.</summary>
/// <remarks>All that the daemon uses of YAML: texts, lists and maps.</remarks>
internal abstract record ConfigNode
{
    private ConfigNode(int line) => Line = line;

    /// <summary>From 1.</summary>
    public int Line { get; }

    /// <param name="Value">Empty when nothing stands behind the key.</param>
    public sealed record Scalar(int Line, string Value) : ConfigNode(Line);

    public sealed record Sequence(int Line, IReadOnlyList<ConfigNode> Items) : ConfigNode(Line);

    /// <param name="Entries">No two with the same key, in the order of the file.</param>
    public sealed record Map(int Line, IReadOnlyList<Entry> Entries) : ConfigNode(Line);

    public sealed record Entry(string Key, int KeyLine, ConfigNode Value);
}
