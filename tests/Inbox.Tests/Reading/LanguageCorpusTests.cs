using Inbox.Reading;

namespace Inbox.Tests.Reading;

public sealed class LanguageCorpusTests
{
    [Theory]
    [InlineData("sentence", 100, 0.98)]
    [InlineData("sentence", 0, 0.95)]
    public void Sentences_are_told_apart(string unit, int longerThan, double right)
    {
        var misses = new List<string>();
        var (asked, unknown) = (0, 0);
        foreach (var row in Corpus.Rows("lang-dev").Where(r => r[0] == unit && r[2].Length > longerThan))
        {
            asked++;
            var code = LanguageReader.Read(row[2]).Code;
            if (code.Length == 0) unknown++;
            if (code != row[1]) misses.Add($"{row[1]} as {code}: {row[2]}");
        }

        var summary = string.Join(' ', misses.GroupBy(m => m[..9]).OrderByDescending(g => g.Count()).Select(g => $"{g.Key.Replace(" as ", ">", StringComparison.Ordinal).TrimEnd(':')}={g.Count()}"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{asked} asked, {misses.Count} not right, {unknown} of them unknown: {summary}");
        ((double)(asked - misses.Count) / asked).ShouldBeGreaterThanOrEqualTo(right, $"{misses.Count} of {asked}, {unknown} unknown\n{summary}");
    }
}
