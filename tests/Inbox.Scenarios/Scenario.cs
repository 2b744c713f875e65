using Inbox.Lab;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Inbox.Scenarios;

/// <summary>A folder: mails as .eml files, and expected.yaml.</summary>
/// <param name="Name">The folder's.</param>
public sealed record Scenario(string Name, string Folder, Expectation Expected)
{
    private static readonly string[] Domains = ["@project.test", "@supporters.test", "@volunteers.test"];

    public static string Root => RepositoryRoot.File("tests", "Inbox.Scenarios", "scenarios");

    public static IReadOnlyList<string> Names => [.. Directory.GetDirectories(Root).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public string Mailbox => Own("letters@project.test");

    /// <exception cref="YamlDotNet.Core.YamlException">expected.yaml is wrong; with its line.</exception>
    public static Scenario Load(string name)
    {
        var folder = Path.Combine(Root, name);
        var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).WithDuplicateKeyChecking().Build();
        var expected = yaml.Deserialize<Expectation>(File.ReadAllText(Path.Combine(folder, "expected.yaml")));
        if (expected.Play.Count == 0)
            expected.Play = [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(f => new PlayedStep { Deliver = Path.GetFileName(f) })];
        return new Scenario(name, folder, expected);
    }

    /// <summary>All scenarios share one mail server: every address in them is made this scenario's own (ann@… is ann.post@… in "post").</summary>
    public string Own(string text) =>
        Domains.Aggregate(text, (t, domain) => t.Replace(domain, $".{Name}{domain}", StringComparison.Ordinal));
}
