using System.Text.Json;
using Inbox.Lab;

namespace Inbox.Tests.Sorting;

/// <summary>One mail of tests/labelled and what is right for it.</summary>
/// <param name="Prisoners">Slugs; null where it does not matter.</param>
/// <param name="Candidates">Slugs, when it must ask.</param>
/// <param name="Choice">post | return | return-by-post; null when nothing plain is said.</param>
/// <param name="Language">Of the letter, or of the mail; null where it is too short to matter.</param>
/// <param name="Letter">The letter whole, several one after the other; null when there is none.</param>
/// <param name="Reply">May it be answered automatically?</param>
internal sealed record LabelledMail(
    string File, string Kind, IReadOnlyList<string>? Prisoners, IReadOnlyList<string> Candidates, string? Choice, string? Language, string? Letter, bool Reply)
{
    /// <summary>Every third mail is kept aside: its misses are counted, and not looked at while phrases are written.</summary>
    public bool KeptAside { get; private init; }

    public byte[] Raw => System.IO.File.ReadAllBytes(RepositoryRoot.File("tests", "labelled", File));

    public static IReadOnlyList<LabelledMail> All() =>
        [.. System.IO.File.ReadLines(RepositoryRoot.File("tests", "labelled", "labels.jsonl"))
            .Select((line, i) => JsonSerializer.Deserialize<LabelledMail>(line, JsonSerializerOptions.Web)! with { KeptAside = i % 3 == 2 })];
}
