namespace Inbox.Casework.Sorting.Finding;

/// <summary>Tells a patronymic by its end, in any case and the usual alphabets.</summary>
internal static class Patronymics
{
    private static readonly string[] Ends =
    [
        "вич", "вича", "вичу", "вичем", "виче", "вна", "вны", "вне", "вну", "вной", "ічна", "ична", "ичне", "ичны", "івна",
        "vich", "vitch", "witsch", "wicz", "vič", "vitj", "vits", "vna", "wna", "vny", "ichna",
    ];

    public static bool Look(string low) => low.Length > 5 && Array.Exists(Ends, e => low.EndsWith(e, StringComparison.Ordinal));
}
