using System.Collections.Frozen;
using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Surnames so common that they are nobody else's mistyped; read from common-surnames.txt.</summary>
internal static class CommonSurnames
{
    private static readonly FrozenSet<string> Latin = Read();

    public static bool Known(string low) => Latin.Contains(NameLetters.Fold(low).Replace("'", "", StringComparison.Ordinal));

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonSurnames).Assembly.GetManifestResourceStream("Inbox.Casework.Sorting.Finding.common-surnames.txt")
            ?? throw new InvalidOperationException("the common surnames are not in the build");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').SelectMany(l => l.Split(' ')).ToFrozenSet();
    }
}
