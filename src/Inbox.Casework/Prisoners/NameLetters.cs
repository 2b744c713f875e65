using System.Globalization;
using System.Text;

namespace Inbox.Casework.Prisoners;

/// <summary>The letters of a name, evened out: small, composed, without apostrophes, ties and stress marks.</summary>
public static class NameLetters
{
    private const string LatinTwins = "abcehikmoptxyjs";
    private const string CyrillicTwins = "авсенікмортхујѕ";

    /// <summary>Folds a written word. A hyphen stays; ё becomes е.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var text = new string(word);
        if (!Ascii.IsValid(text)) text = text.Normalize(NormalizationForm.FormC);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text) Append(folded, char.ToLowerInvariant(c));
        return folded.ToString();
    }

    /// <summary>The letter without its marks: ž → z, ł → l.</summary>
    public static char Bare(char letter) => letter switch
    {
        < '\x80' or (>= 'а' and <= 'я') => letter,
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ı' => 'i',
        _ when IsCyrillic(letter) => letter,
        _ => letter.ToString().Normalize(NormalizationForm.FormD)[0],
    };

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052f';

    /// <summary>A word in two scripts at once, read in the one and in the other; alone when it is in one.</summary>
    /// <remarks>Seen in: keyboards switched half-way, mails that dodge filters.</remarks>
    public static string[] InOneScript(string folded)
    {
        var cyrillic = folded.Count(IsCyrillic);
        if (cyrillic == 0 || cyrillic == folded.Count(char.IsLetter)) return [folded];
        return [folded, Swap(folded, LatinTwins, CyrillicTwins), Swap(folded, CyrillicTwins, LatinTwins)];
    }

    private static string Swap(string text, string from, string to) =>
        string.Concat(text.Select(c => from.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? to[at] : c));

    private static void Append(StringBuilder folded, char c)
    {
        if (c is 'ё') folded.Append('е');
        else if (c is '\u0131') folded.Append('i');
        else if (c is '‐' or '‑' or '–') folded.Append('-');
        else if (c == '-' || (char.IsLetter(c) && !IsModifier(c))) folded.Append(c);
    }

    private static bool IsModifier(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.ModifierLetter;
}
