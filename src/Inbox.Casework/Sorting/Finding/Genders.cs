using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Decides between husband and wife where one Russian form is hers in one case and his in another.</summary>
internal static class Genders
{
    /// <summary>Евгения Долгушина is she, unless a preposition wants the genitive; Жене Долгушину is he: letters go to somebody in the dative.</summary>
    public static List<Cover> Prefer(IReadOnlyList<Token> tokens, Run run, List<Cover> covers, NameFolding names)
    {
        if (covers.Count < 2) return covers;
        var wanted = run.Words.Any(w => w.Low[^1] is 'у' or 'ю' or 'u') || Genitive(tokens, run.First) ? Gender.Male : Gender.Female;
        if (!run.Words.Any(w => w.Low[^1] is 'у' or 'а' or 'u' or 'a')) return covers;
        var preferred = covers.Where(c => names.Bearers[c.Bearer].Gender == wanted).ToList();
        return preferred.Count > 0 ? preferred : covers;
    }

    /// <summary>True when the words are a woman's name as it stands, though a declined man's would look alike.</summary>
    public static bool Hers(IReadOnlyList<Token> tokens, Run run, int surname) =>
        run.Words[surname].Low[^1] is 'а' or 'я' or 'a' && !Genitive(tokens, run.First)
        && Enumerable.Range(0, run.Words.Count).Any(w => run.Readings(w).Any(r => r is { Cost: 0, Form: NameForm.Whole, Word: { Part: NamePart.Given, Gender: Gender.Female } }));

    private static bool Genitive(IReadOnlyList<Token> tokens, int first) => first > 0 && tokens[first - 1].Low is "для" or "у" or "от" or "за" or "до" or "ради" or "від" or "do" or "dla" or "od" or "pro";
}
