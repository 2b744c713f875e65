using Inbox.Lab;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Inbox.Scenarios;

/// <summary>Each folder of bad-configurations/ spoils the shipped configuration: the daemon must not start, and must say where and why.</summary>
public sealed class BadConfigurationTests
{
    private static string Root => RepositoryRoot.File("tests", "Inbox.Scenarios", "bad-configurations");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_daemon_does_not_start_and_lists_every_mistake(string name)
    {
        var folder = Directory.CreateTempSubdirectory("inbox-bad-").FullName;
        await using var daemon = new DaemonUnderTest(folder, null, "letters@example.org");
        daemon.CopyConfig();
        var mistakes = Read(name).Select(m => (Place: m.Make(daemon.Config), m.Says)).ToList();

        var run = await daemon.CommandAsync("run");

        run.ExitCode.ShouldBe(1, run.Output);
        var lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (place, says) in mistakes) lines.ShouldContain(l => l.StartsWith(place) && l.Contains(says), $"{place}{says}\n{run.Errors}");
        lines.Length.ShouldBe(mistakes.Count + 1, run.Errors);
        lines[^1].ShouldBe($"{mistakes.Count} mistake(s) in the configuration; nothing was started");
        Directory.Delete(folder, recursive: true);
    }

    private static List<Mistake> Read(string name) =>
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build()
            .Deserialize<List<Mistake>>(File.ReadAllText(Path.Combine(Root, name, "mistakes.yaml")));
}
