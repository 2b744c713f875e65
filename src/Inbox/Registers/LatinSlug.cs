using System.Globalization;
using System.Text;

namespace Inbox.Registers;

/// <summary>Makes a slug of a Latin name: <c>Jiří Novák-Černý</c> becomes <c>jiri-novak-cerny</c>.</summary>
internal static class LatinSlug
{
    public static string Of(string latin)
    {
        var slug = new StringBuilder();
        foreach (var c in latin.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (IsBetweenWords(c) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Apostrophes and accents vanish; everything else that is no letter parts words.</summary>
    private static bool IsBetweenWords(char c) =>
        c is not ('\'' or '’' or 'ʹ') && !char.IsLetter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;
}
