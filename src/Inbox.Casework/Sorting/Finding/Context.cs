namespace Inbox.Casework.Sorting.Finding;

/// <summary>What the words around a name say about it.</summary>
internal static class Context
{
    private const int Reach = 9;

    /// <summary>"A letter to …", "please send it to …", "письмо Жилину", "Write to Russia: …", "To: …".</summary>
    public static bool PointedAt(List<Token> tokens, int first)
    {
        var before = Before(tokens, first);
        if (before < 0) return false;
        if (WordsAroundNames.PointsToward(tokens[before].Low))
            return tokens[before].Gap.Contains('\n', StringComparison.Ordinal) || Reaches(tokens, before);
        return (WordsAroundNames.AboutLetters(tokens[before].Low) && !Sentence(tokens[before + 1].Gap)) || (tokens[before + 1].Gap.Contains(':', StringComparison.Ordinal) && Reaches(tokens, before + 1));
    }

    /// <summary>A preposition alone, which is enough in a subject: "For Mikhail Zhilin".</summary>
    public static bool Toward(List<Token> tokens, int first) => Before(tokens, first) is var before and >= 0 && WordsAroundNames.PointsToward(tokens[before].Low);

    /// <summary>The writer's own name: after "from" or "my name is", or signed at the end.</summary>
    public static bool Own(List<Token> tokens, Mention mention)
    {
        var before = mention.First - 1;
        if (before >= 0 && WordsAroundNames.PointsFrom(tokens[before].Low) && !tokens[mention.First].Gap.Contains('\n', StringComparison.Ordinal)) return true;
        return AloneInLine(tokens, mention) && mention.First > 12 && tokens.Count - mention.After <= 8;
    }

    /// <summary>A name that opens a line as its greeting: "Михаил Алексеевич!", "Misha, hi".</summary>
    public static bool NameFirst(List<Token> tokens, Mention mention)
    {
        if (mention.After >= tokens.Count || !tokens[mention.First].Begins) return false;
        var gap = tokens[mention.After].Gap.TrimStart(' ');
        if (gap.Length == 0 || gap[0] is not (',' or '!')) return false;
        return (StartsLine(tokens, mention) && gap.Contains('\n', StringComparison.Ordinal)) || WordsAroundNames.Greets(tokens[mention.After].Low);
    }

    /// <summary>True for a word that opens a line or sentence and is set off by a comma or an exclamation mark.</summary>
    public static bool MayOpen(List<Token> tokens, int at) =>
        tokens[at] is { Begins: true, Capital: true } && at + 1 < tokens.Count && tokens[at + 1].Gap[0] is ',' or '!';

    /// <summary>A name alone in the first line.</summary>
    public static bool Heading(List<Token> tokens, Mention mention) => mention.First == 0 && mention.After < tokens.Count && AloneInLine(tokens, mention);

    private static bool AloneInLine(List<Token> tokens, Mention mention) =>
        StartsLine(tokens, mention) && (mention.After >= tokens.Count || tokens[mention.After].Gap.Contains('\n', StringComparison.Ordinal));

    private static bool StartsLine(List<Token> tokens, Mention mention) => tokens[mention.First].Gap.Contains('\n', StringComparison.Ordinal);

    /// <summary>The word before a name and its titles; −1 at the head of a text or sentence.</summary>
    private static int Before(List<Token> tokens, int first)
    {
        while (first > 0 && WordsAroundNames.Fills(tokens[first - 1].Low) && !Sentence(tokens[first].Gap)) first--;
        return first == 0 || Sentence(tokens[first].Gap) ? -1 : first - 1;
    }

    private static bool Reaches(List<Token> tokens, int at)
    {
        for (var back = at; back > 0 && at - back < Reach; back--)
        {
            if (Sentence(tokens[back].Gap)) return false;
            if (WordsAroundNames.AboutLetters(tokens[back - 1].Low)) return true;
        }

        return false;
    }

    private static bool Sentence(string gap) => gap.AsSpan().IndexOfAny("!?;") >= 0 || gap.Contains("\n\n", StringComparison.Ordinal) || gap.Contains(". ", StringComparison.Ordinal);
}
