using Inbox.Casework.Values;

namespace Inbox.Reading;

/// <summary>Letters that only one of the East Slavic languages has.</summary>
internal static class CyrillicLetters
{
    /// <summary>Null when the letters do not tell.</summary>
    public static Language? Tell(string text)
    {
        var (ukrainian, russian, belarusian, southSlavic, shared) = (0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            switch (char.ToLowerInvariant(c))
            {
                case 'ї' or 'є' or 'ґ': ukrainian++; break;
                case 'ъ': southSlavic++; break;
                case 'ы' or 'э' or 'ё': russian++; break;
                case 'ў': belarusian++; break;
                case 'ј' or 'ђ' or 'љ' or 'њ' or 'ћ' or 'џ' or 'ѓ' or 'ќ' or 'ѕ': southSlavic += 5; break;
                case 'і': shared++; break;
            }
        }

        if (belarusian > 0 && ukrainian == 0) return new("be");
        if (ukrainian > 0 && russian == 0) return new("uk");
        if (southSlavic > 0 && russian == 0) return null;
        if (russian > 0 && ukrainian == 0 && shared == 0) return Language.Russian;
        return shared > 0 && russian == 0 ? new("uk") : null;
    }
}
