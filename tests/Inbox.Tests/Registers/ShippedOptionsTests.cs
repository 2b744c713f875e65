using Inbox.Registers;
using Inbox.Registers.Options;
using Inbox.Registers.Yaml;

namespace Inbox.Tests.Registers;

/// <summary>The shipped inbox.yaml is the manual: it names every option, its default is the type's default, and each has its sentence.</summary>
public sealed class ShippedOptionsTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(ShippedFolder.Path, "inbox.yaml"));

    /// <summary>What every installation has to set itself: the file shows an example.</summary>
    private static readonly string[] Examples = ["Project:Mailbox", "Imap:Host", "Smtp:Host"];

    public static TheoryData<string> Sections() => [.. OptionTypes().Keys];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_option_is_named_and_none_besides(string section) =>
        Keys(section).Order().ShouldBe(OptionTypes()[section].GetProperties().Where(p => p.SetMethod is { IsPublic: true }).Select(p => p.Name).Order());

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_value_is_the_default(string section)
    {
        var mistakes = new MistakeList("inbox.yaml");
        var type = OptionTypes()[section];
        var defaults = Activator.CreateInstance(type);
        foreach (var entry in Section(section).Entries.Where(e => !Examples.Contains($"{section}:{e.Key}") && e.Value is ConfigNode.Scalar { Value.Length: > 0 }))
        {
            var property = type.GetProperty(entry.Key)!;
            OptionValue.Read(property.PropertyType, ((ConfigNode.Scalar)entry.Value).Value, out var value).ShouldBeNull();
            value.ShouldBe(property.GetValue(defaults), $"{section}:{entry.Key}");
        }

        mistakes.All.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void An_option_without_a_value_is_empty_by_default(string section)
    {
        var type = OptionTypes()[section];
        var defaults = Activator.CreateInstance(type);
        foreach (var entry in Section(section).Entries.Where(e => e.Value is ConfigNode.Scalar { Value.Length: 0 } or ConfigNode.Sequence { Items.Count: 0 }))
            (type.GetProperty(entry.Key)!.GetValue(defaults) is null or "" or IReadOnlyList<string> { Count: 0 }).ShouldBeTrue($"{section}:{entry.Key}");
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_option_has_its_sentence_above_it(string section)
    {
        var lines = Text.Split('\n');
        foreach (var entry in Section(section).Entries) lines[entry.KeyLine - 2].ShouldStartWith("  # ", customMessage: $"{section}:{entry.Key}");
    }

    /// <summary>Reading has no section of its own.</summary>
    private static Dictionary<string, Type> OptionTypes() =>
        typeof(InboxOptions).GetProperties().Where(p => p.Name != nameof(InboxOptions.Reading)).ToDictionary(p => p.Name, p => p.PropertyType);

    private static IEnumerable<string> Keys(string section) => Section(section).Entries.Select(e => e.Key);

    private static ConfigNode.Map Section(string section)
    {
        var root = (ConfigNode.Map)YamlTree.Read(Text, new MistakeList("inbox.yaml"))!;
        return (ConfigNode.Map)root.Entries.Single(e => e.Key == section).Value;
    }
}
