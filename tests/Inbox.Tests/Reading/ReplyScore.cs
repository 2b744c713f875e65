using Inbox.Casework.Mail;

namespace Inbox.Tests.Reading;

/// <summary>How one reply was taken apart, compared with what is known of it, white space aside.</summary>
/// <param name="Exact">Null when the set only says what must or must not be there.</param>
internal sealed record ReplyScore(bool? Exact, int Lost, int Left, bool Contains, string Miss)
{
    public static ReplyScore Of(CorpusCase known, OwnWords words, bool withSignature)
    {
        var text = withSignature ? $"{words.Text.Value}\n{words.Signature.Value}" : words.Text.Value;
        var contains = known.Texts("visibleContains").All(v => Solid(text).Contains(Solid(v), StringComparison.Ordinal));
        var lacks = known.Texts("visibleLacks").All(v => !Solid(text).Contains(Solid(v), StringComparison.Ordinal));
        if (known.Text("visibleReply") is not { } wanted) return new(null, 0, 0, contains, contains && lacks ? "" : $"{known.Id}: contains {contains}, lacks {lacks}");
        var (have, want) = (Words(text), Words(wanted));
        var exact = have.SequenceEqual(want);
        var lost = Missing(want, have);
        var left = Missing(have, want);
        return new(exact, lost, left, contains, exact ? "" : $"{known.Id}: lost {lost}, left {left}");
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\r', '\t', '\u00A0', '\u200B', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries);

    private static string Solid(string text) => string.Concat(Words(text));

    private static int Missing(string[] wanted, string[] have)
    {
        var counts = have.GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        return wanted.Count(w => !counts.TryGetValue(w, out var n) || (counts[w] = n - 1) < 0);
    }
}
