using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Inbox.Registers.Yaml;

/// <summary>Reads YAML text into <see cref="ConfigNode"/>s. The only file that knows the YAML library.</summary>
internal sealed class YamlTree
{
    /// <summary>Deeper than any file of ours; keeps a hostile file from eating the stack.</summary>
    private const int MaxDepth = 20;

    private readonly IParser _parser;
    private readonly MistakeList _mistakes;

    private YamlTree(IParser parser, MistakeList mistakes)
    {
        _parser = parser;
        _mistakes = mistakes;
    }

    /// <summary>Null when the file is empty or is not YAML; the latter is among the mistakes then.</summary>
    public static ConfigNode? Read(string text, MistakeList mistakes)
    {
        try
        {
            using var reader = new StringReader(text);
            return new YamlTree(new Parser(reader), mistakes).Document();
        }
        catch (YamlException broken)
        {
            mistakes.Add(Math.Max(1, (int)broken.Start.Line), $"this is not YAML: {Words(broken)}");
            return null;
        }
    }

    private ConfigNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _)) return null;
        var root = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _mistakes.Add(Line(second), "a second document starts here; write a list instead of '---'");
        return root;
    }

    private ConfigNode Node(int depth)
    {
        if (depth > MaxDepth) throw new YamlException(_parser.Current!.Start, _parser.Current.End, "nested too deeply");
        if (_parser.TryConsume<Scalar>(out var scalar)) return new ConfigNode.Scalar(Line(scalar), Value(scalar));
        if (_parser.TryConsume<SequenceStart>(out var list)) return Sequence(list, depth);
        if (_parser.TryConsume<MappingStart>(out var map)) return Map(map, depth);
        throw new YamlException(_parser.Current!.Start, _parser.Current.End, "anchors and aliases (& and *) are not used here; write it out");
    }

    private ConfigNode.Sequence Sequence(SequenceStart start, int depth)
    {
        var items = new List<ConfigNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new ConfigNode.Sequence(Line(start), items);
    }

    private ConfigNode.Map Map(MappingStart start, int depth)
    {
        var entries = new List<ConfigNode.Entry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            var entry = new ConfigNode.Entry(key.Value, Line(key), Node(depth + 1));
            if (lines.TryAdd(entry.Key, entry.KeyLine)) entries.Add(entry);
            else _mistakes.Add(entry.KeyLine, $"'{entry.Key}' is given twice; the first is in line {lines[entry.Key]}");
        }

        return new ConfigNode.Map(Line(start), entries);
    }

    private static int Line(ParsingEvent at) => (int)at.Start.Line;

    /// <summary>A plain ~ or null is YAML's way to say nothing.</summary>
    private static string Value(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" ? "" : scalar.Value.Trim();

    private static string Words(YamlException broken) => (broken.InnerException ?? broken).Message.ReplaceLineEndings(" ").TrimEnd('.');
}
