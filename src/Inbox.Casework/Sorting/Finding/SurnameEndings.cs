using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Tells families of surnames by their ends: Kovrushov is not Kovrushin mistyped.</summary>
internal static class SurnameEndings
{
    private static readonly (string Family, string[] Ends)[] Families =
    [
        ("skiy", ["ский", "ская", "цкий", "цкая", "sky", "ski", "skiy", "skij", "skii", "skaya", "skaja", "skaia", "ska", "tsky", "cki", "zki", "tskaya"]),
        ("enko", ["енко", "enko"]),
        ("ov", ["ов", "ова", "ев", "ева", "ov", "ova", "ev", "eva", "ow", "owa", "ew", "ewa", "off", "eff"]),
        ("in", ["ин", "ина", "ын", "ына", "in", "ina", "yn", "yna", "ine"]),
        ("uk", ["ук", "юк", "uk", "yuk", "juk", "iuk", "ouk"]),
        ("ykh", ["ых", "их", "ykh", "ikh", "ych", "yh"]),
        ("ets", ["ец", "ets", "ez", "ec", "etz"]),
        ("ik", ["ик", "ik"]),
    ];

    /// <summary>True when both ends are known and of different families.</summary>
    public static bool Differ(string written, string read) => Family(written) is { } one && Family(read) is { } other && one != other;

    private static string? Family(string name) =>
        Array.Find(Families, f => Array.Exists(f.Ends, e => NameLetters.Fold(name).EndsWith(e, StringComparison.Ordinal))).Family;
}
