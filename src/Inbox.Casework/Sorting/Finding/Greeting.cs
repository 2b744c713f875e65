using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>A greeting at the head of a line or sentence.</summary>
/// <param name="After">The first word after it and its titles.</param>
/// <param name="Gender">Of the greeted one, where the greeting shows it.</param>
internal sealed record Greeting(int After, Gender Gender)
{
    public static Greeting? At(List<Token> tokens, int at)
    {
        if (!WordsAroundNames.Greets(tokens[at].Low) || !Opens(tokens, at)) return null;
        var (next, gender) = (at, Gender.Unknown);
        while (next < tokens.Count && Goes(tokens, at, next))
        {
            if (gender == Gender.Unknown) gender = Told(tokens[next].Low);
            next++;
        }

        return next < tokens.Count && !tokens[next].Gap.Contains('\n', StringComparison.Ordinal) ? new(next, gender) : null;
    }

    /// <summary>True at the head of a line or sentence, also behind "my" or "sehr".</summary>
    private static bool Opens(List<Token> tokens, int at)
    {
        while (!tokens[at].Begins && !tokens[at].Capital && at > 0 && WordsAroundNames.Fills(tokens[at - 1].Low)) at--;
        return tokens[at].Begins || tokens[at].Capital;
    }

    private static bool Goes(List<Token> tokens, int first, int next)
    {
        var (low, gap) = (tokens[next].Low, tokens[next].Gap);
        if (!WordsAroundNames.Greets(low) && !WordsAroundNames.Fills(low)) return false;
        return next == first || gap.AsSpan().Count('\n') == 0 || WordsAroundNames.Greets(low);
    }

    private static Gender Told(string low) =>
        WordsAroundNames.GreetsHim(low) ? Gender.Male : WordsAroundNames.GreetsHer(low) ? Gender.Female
        : low switch
        {
            "mr" or "herr" or "herrn" or "monsieur" or "signor" or "señor" or "pan" or "panie" or "pane" or "meneer" or "господин" or "брат" or "brother" => Gender.Male,
            "mrs" or "ms" or "miss" or "frau" or "madame" or "signora" or "señora" or "pani" or "paní" or "mevrouw" or "fru" or "госпожа" or "сестра" or "sister" => Gender.Female,
            _ => Gender.Unknown,
        };
}
