namespace Inbox.Registers;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class NearestWord
{
    /// <summary>"; did you mean 'x'?" for slips in up to a third of the word, or two neighbours swapped; empty when nothing is near.</summary>
    public static string Hint(string typed, IEnumerable<string> known)
    {
        var nearest = known
            .Select(word => (Word: word, Slips: Slips(typed.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(near => near.Slips <= Math.Max(typed.Length > 3 ? 2 : 1, typed.Length / 3))
            .OrderBy(near => near.Slips)
            .FirstOrDefault();
        return nearest.Word is null ? "" : $"; did you mean '{nearest.Word}'?";
    }

    /// <summary>Levenshtein's distance, by rows.</summary>
    private static int Slips(string typed, string word)
    {
        // Longer input is no slip; the bound keeps a pasted page from costing its square.
        if (Math.Abs(typed.Length - word.Length) > 5) return int.MaxValue;
        var row = Enumerable.Range(0, word.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= word.Length; j++)
            {
                var replaced = diagonal + (typed[i - 1] == word[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
