using Inbox.Casework.Values;
using Inbox.Lab;
using Inbox.Ledger;

namespace Inbox.Tests.House;

/// <summary>Small files, short methods: a budget, so that growth is noticed. scripts/sizes prints the figures.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    [Fact]
    public void Most_files_fit_on_a_screen()
    {
        var lines = Directory.EnumerateFiles(RepositoryRoot.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => File.ReadLines(f).Count()).Order().ToList();
        Print("file", lines);
        At(lines, 0.5).ShouldBeLessThanOrEqualTo(60);
        At(lines, 0.9).ShouldBeLessThanOrEqualTo(150);
    }

    [Fact]
    public void Most_methods_are_short()
    {
        var lines = new[] { typeof(EmailAddress), typeof(MailSpool) }.SelectMany(t => MethodLines.Of(t.Assembly.Location)).Order().ToList();
        Print("method", lines);
        At(lines, 0.9).ShouldBeLessThanOrEqualTo(25);
    }

    private static int At(List<int> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];

    private void Print(string what, List<int> sorted) =>
        output.WriteLine($"lines per {what}: median {At(sorted, 0.5)}, 90 % {At(sorted, 0.9)}, max {sorted[^1]} ({sorted.Count} {what}s)");
}
