namespace Inbox.Casework.Prisoners;

/// <summary>Tells which letters a given name may begin with abroad: Ж as Z or J, Евгений as E, Y, J or Z of Zhenya.</summary>
internal static class Initials
{
    public static bool Fit(string given, char initial) =>
        given.Length > 0 && (given[0] == initial || Spelled(given, initial) || OtherForm(given, initial));

    private static bool Spelled(string given, char initial)
    {
        foreach (var spelling in Spellings.Shipped.From(NameLetters.Bare(initial)))
        {
            if (spelling.Cost == 0 && given.StartsWith(spelling.Russian, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool OtherForm(string given, char initial) =>
        GivenNames.Shipped.TryGetValue(given, out var known) && Array.Exists(known.Forms, f => f[0] == initial);
}
