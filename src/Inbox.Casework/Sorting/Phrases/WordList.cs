using System.Globalization;
using System.Text;

namespace Inbox.Casework.Sorting.Phrases;

/// <summary>A text as folded words with their sentences and clauses.</summary>
public sealed class WordList
{
    private const int Longest = 20_000;

    private WordList(string text, Word[] words)
    {
        Text = text;
        Words = words;
    }

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    public int Count => Words.Count;

    public Word this[int index] => Words[index];

    /// <summary>The text as it was written, from one word up to (not including) another.</summary>
    public string Between(int first, int end) => end <= first ? "" : Text[Words[first].Start..Words[end - 1].End];

    /// <summary>Reads a text; of one that is longer than any note, the beginning.</summary>
    public static WordList Of(string text)
    {
        if (text.Length > Longest) text = text[..Longest];
        var words = new List<Word>();
        var (sentence, clause, at) = (0, 0, 0);
        while (at < text.Length)
        {
            if (IsLetter(text, at))
            {
                var start = at;
                while (at < text.Length && IsLetter(text, at)) at++;
                words.Add(new Word(Fold(text[start..at]), start, at, sentence, clause));
                continue;
            }

            if (EndsSentence(text, at)) (sentence, clause) = (sentence + 1, clause + 1);
            else if (EndsClause(text, at)) clause++;
            at++;
        }

        return new WordList(text, [.. WithBreaths(words)]);
    }

    private static IEnumerable<Word> WithBreaths(List<Word> words)
    {
        var breath = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0 && words[at].Clause != words[at - 1].Clause && !StandsAlone(words, at) && !StandsAlone(words, at - 1)) breath++;
            yield return words[at] with { Breath = breath };
        }
    }

    private static bool StandsAlone(List<Word> words, int at) =>
        (at == 0 || words[at - 1].Clause != words[at].Clause) && (at + 1 == words.Count || words[at + 1].Clause != words[at].Clause);

    /// <summary>Lower case, without accents; ł, ø, ß, æ, œ and the Turkish ı as plain letters.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in Decomposed(word))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(char.ToLowerInvariant(c) switch
            {
                'ł' => "l",
                'ø' => "o",
                'đ' => "d",
                'ß' => "ss",
                'æ' => "ae",
                'œ' => "oe",
                'ı' => "i",
                var other => other.ToString(),
            });
        }

        return folded.ToString();
    }

    /// <summary>A lone surrogate cannot be decomposed; such a word stays as it is.</summary>
    private static string Decomposed(string word)
    {
        if (word.All(char.IsAscii)) return word;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsSurrogate(word[i])) return word;
        }

        return word.Normalize(NormalizationForm.FormD);
    }

    private static bool IsLetter(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;

    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '!' or '?' or ';' or '…' => true,
        '.' => at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]),
        '\n' => IsBlankLineAhead(text, at + 1),
        _ => false,
    };

    private static bool EndsClause(string text, int at) => text[at] switch
    {
        ',' or '(' or ')' or '–' or '—' or ':' => true,
        '-' => at > 0 && char.IsWhiteSpace(text[at - 1]),
        _ => false,
    };

    private static bool IsBlankLineAhead(string text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\t' or '\r')) at++;
        return at < text.Length && text[at] == '\n';
    }
}
