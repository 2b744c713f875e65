using System.Text.RegularExpressions;
using Inbox.Lab;
using YamlDotNet.RepresentationModel;

namespace Inbox.Tests.House;

/// <summary>What lies in the repository beside the code.</summary>
public sealed partial class RepositoryTests
{
    [Fact]
    public void No_file_names_a_path_of_somebodys_machine() =>
        TextFiles().Where(f => MachinePath().IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(RepositoryRoot.Path, f)).ShouldBeEmpty();

    [Fact]
    public void Every_page_that_a_page_links_to_exists()
    {
        var pages = Directory.GetFiles(RepositoryRoot.File("docs"), "*.md", SearchOption.AllDirectories).Append(RepositoryRoot.File("README.md"));
        var links = pages.SelectMany(p => Link().Matches(File.ReadAllText(p)).Select(m => Path.Combine(Path.GetDirectoryName(p)!, m.Groups[1].Value)));
        links.Where(l => !Path.Exists(l)).ShouldBeEmpty();
    }

    [Fact]
    public void The_readme_names_only_commands_and_files_that_exist()
    {
        var readme = File.ReadAllText(RepositoryRoot.File("README.md"));
        var program = File.ReadAllText(RepositoryRoot.File("src", "Inbox", "CommandLine.cs"));
        Command().Matches(readme).Select(m => m.Groups[1].Value).Distinct().Where(c => !program.Contains($"\"{c}\"", StringComparison.Ordinal)).ShouldBeEmpty();
        Folder().Matches(readme).Select(m => m.Groups[1].Value).Where(f => !Path.Exists(RepositoryRoot.File(f.Split('/')))).ShouldBeEmpty();
    }

    [Fact]
    public void The_compose_file_is_sound()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(RepositoryRoot.File("docker-compose.yml"))));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var volumes = Keys(root, "volumes").Concat(Keys(root, "secrets")).ToList();
        var services = (YamlMappingNode)root["services"];
        services.Children.Keys.Select(k => k.ToString()).ShouldBe(["inbox", "postgres", "mail", "inbox-try"], ignoreOrder: true);
        foreach (var service in services.Children.Values.Cast<YamlMappingNode>())
            foreach (var named in Items(service, "volumes").Concat(Items(service, "secrets")).Select(v => v.Split(':')[0]).Where(v => !v.StartsWith('.')))
                volumes.ShouldContain(named);
    }

    private static IEnumerable<string> Keys(YamlMappingNode root, string key) => ((YamlMappingNode)root[key]).Children.Keys.Select(k => k.ToString());

    private static IEnumerable<string> Items(YamlMappingNode service, string key) =>
        service.Children.TryGetValue(key, out var list) ? ((YamlSequenceNode)list).Children.Select(v => v.ToString()) : [];

    private static IEnumerable<string> TextFiles() =>
        Directory.EnumerateFiles(RepositoryRoot.Path, "*", SearchOption.AllDirectories)
            .Where(f => !Skipped().IsMatch(Path.GetRelativePath(RepositoryRoot.Path, f)))
            .Where(f => Path.GetExtension(f) is ".cs" or ".md" or ".yaml" or ".yml" or ".json" or ".props" or ".csproj" or ".sln" or ".txt" or ".tsv" or ".liquid" or ".eml" or "");

    [GeneratedRegex("/(?:tmp/wt|tmp/hq|tmp/corp|work/(?:main|shared)|home/[a-z]|Users/[A-Za-z])", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"(^|/)(bin|obj|\.git|\.try|TestResults|RepositoryTests\.cs)(/|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Skipped();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^ +inbox ([a-z]+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("`((?:src|tests|config|docs|scripts|samples)/[A-Za-z0-9_./-]+)`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Folder();
}
