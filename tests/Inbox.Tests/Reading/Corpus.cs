using System.Text.Json;
using MimeKit;

namespace Inbox.Tests.Reading;

/// <summary>Public mails with known results, outside the repository: the folder that INBOX_CORPORA names.</summary>
internal static class Corpus
{
    /// <summary>Every mail of a set, also those nothing is known of.</summary>
    public static IReadOnlyList<string> Mails(string set) => [.. Directory.GetFiles(Path.Combine(Root(), set, "cases"), "*.eml").Order(StringComparer.Ordinal)];

    /// <summary>The lines of a table, its head left out.</summary>
    public static IEnumerable<string[]> Rows(string set) =>
        File.ReadLines(Path.Combine(Root(), set, "cases.tsv")).Skip(1).Select(l => l.Split('\t')).Where(r => r.Length > 2);

    /// <summary>Every case of a set that has an expectation nobody doubts.</summary>
    public static IReadOnlyList<CorpusCase> Read(string set)
    {
        var root = Root();
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        return
        [
            .. Directory.GetFiles(Path.Combine(root, set, "cases"), "*.expected.json").Order(StringComparer.Ordinal)
                .Select(Read1).Where(c => c.Expect.ValueKind == JsonValueKind.Object && !c.Has("weak") && !c.Has("doubtful")),
        ];

        static CorpusCase Read1(string file)
        {
            var json = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            json.TryGetProperty("expect", out var expect);
            return new(json.GetProperty("id").GetString()!, json.GetProperty("kind").GetString()!, expect, file.Replace(".expected.json", ".eml", StringComparison.Ordinal));
        }
    }

    private static string Root()
    {
        var root = Environment.GetEnvironmentVariable("INBOX_CORPORA");
        Assert.SkipWhen(string.IsNullOrEmpty(root), "INBOX_CORPORA is not set: the public mails with known results were not tried");
        return root!;
    }
}

/// <summary>One mail of a public set and what is known of it.</summary>
internal sealed record CorpusCase(string Id, string Kind, JsonElement Expect, string File)
{
    /// <summary>Blank lines before the header are left out: some sources have them, no server delivers them.</summary>
    public MimeMessage Mail()
    {
        var bytes = System.IO.File.ReadAllBytes(File);
        var start = Math.Max(0, Array.FindIndex(bytes, b => b > (byte)' '));
        return MimeMessage.Load(new MemoryStream(bytes, start, bytes.Length - start));
    }

    public bool Has(string name) => Expect.TryGetProperty(name, out _);

    public bool Says(string name) => Expect.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public bool Denies(string name) => Expect.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.False;

    /// <summary>Null when the set does not say.</summary>
    public string? Text(string name) =>
        Expect.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public IEnumerable<string> Texts(string name) =>
        Expect.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString()!) : [];
}
