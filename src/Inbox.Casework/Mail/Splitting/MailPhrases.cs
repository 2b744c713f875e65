using System.Collections.Frozen;

namespace Inbox.Casework.Mail.Splitting;

/// <summary>The words by which quotes, forwards, signatures and notices are told from what a person wrote. All in small letters.</summary>
/// <remarks>From <c>Phrases/*.txt</c>, one file a language, so that a volunteer can correct them. Read once.</remarks>
internal sealed class MailPhrases
{
    private MailPhrases(IReadOnlyList<PhraseFile> files)
    {
        HeadStarts = Merge(files, "on", "weekdays");
        Wrote = Longest(files, "wrote");
        Originals = Longest(files, "original").ToFrozenSet();
        Forwards = Longest(files, "forwarded").ToFrozenSet();
        ForwardEnds = Longest(files, "forwarded end").ToFrozenSet();
        SentFrom = Longest(files, "sent from");
        Devices = Merge(files, "devices");
        Disclaimers = Longest(files, "disclaimer");
        Fields = FieldsOf(files);
        LongestField = Fields.Keys.Max(k => k.Length);
    }

    public static MailPhrases Shipped { get; } = new(PhraseFile.ReadLanguages());

    /// <summary>First words of the line above a quote: prepositions and days.</summary>
    public FrozenSet<string> HeadStarts { get; }

    public IReadOnlyList<string> Wrote { get; }

    public FrozenSet<string> Originals { get; }

    public FrozenSet<string> Forwards { get; }

    public FrozenSet<string> ForwardEnds { get; }

    public IReadOnlyList<string> SentFrom { get; }

    public FrozenSet<string> Devices { get; }

    public IReadOnlyList<string> Disclaimers { get; }

    /// <summary>Labels of header fields as mail programs translate them.</summary>
    public FrozenDictionary<string, FieldKind> Fields { get; }

    public int LongestField { get; }

    private static FrozenSet<string> Merge(IReadOnlyList<PhraseFile> files, params string[] sections) =>
        sections.SelectMany(s => Longest(files, s)).ToFrozenSet();

    private static string[] Longest(IReadOnlyList<PhraseFile> files, string section) =>
        [.. files.SelectMany(f => f[section]).Distinct().OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal)];

    private static FrozenDictionary<string, FieldKind> FieldsOf(IReadOnlyList<PhraseFile> files) =>
        Enum.GetValues<FieldKind>()
            .SelectMany(kind => Longest(files, $"{kind}".ToLowerInvariant()).Select(label => (label, kind)))
            // One label may stand for two fields in two languages (A: "to" in Italian and French): the first kind wins.
            .DistinctBy(pair => pair.label)
            .ToFrozenDictionary(pair => pair.label, pair => pair.kind);
}
