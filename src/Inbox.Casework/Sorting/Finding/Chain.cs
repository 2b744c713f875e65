namespace Inbox.Casework.Sorting.Finding;

/// <summary>Names in a row: "Mikhail Zhilin, Maria Ponomarenko and …".</summary>
internal static class Chain
{
    /// <summary>Where the next name of the row begins; 0 when the row ends here.</summary>
    public static int Next(List<Token> tokens, int after)
    {
        if (after >= tokens.Count || tokens[after].Gap.Contains('\n', StringComparison.Ordinal)) return 0;
        var gap = tokens[after].Gap.Trim();
        if (gap is "&" or "/" or "+" or ", &") return after;
        if (gap is "" or "," && WordsAroundNames.Joins(tokens[after].Low)) return Skip(tokens, after + 1);
        return gap == "," ? Skip(tokens, after) : 0;
    }

    private static int Skip(List<Token> tokens, int at)
    {
        while (at < tokens.Count && (WordsAroundNames.Fills(tokens[at].Low) || WordsAroundNames.Greets(tokens[at].Low) || WordsAroundNames.PointsToward(tokens[at].Low))) at++;
        return at < tokens.Count && !tokens[at].Gap.Contains('\n', StringComparison.Ordinal) ? at : 0;
    }
}
