using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Tells namesakes apart by what a mail says of them: year of birth, prison, number of the colony.</summary>
internal sealed class Particulars(NameFolding names, IEnumerable<Piece> pieces)
{
    private const int PlaceStem = 5;

    private readonly HashSet<string> _words = [.. pieces.SelectMany(p => p.Tokens).Select(t => Stem(t.Low))];

    /// <summary>Those of the candidates of whom the mail says most; all when it says nothing that tells them apart.</summary>
    public IReadOnlyList<int> Choose(IReadOnlyList<int> candidates)
    {
        if (candidates.Count is < 2 or > 30) return candidates;
        var facts = candidates.Select(c => Facts(names.Bearers[c].Prisoner)).ToList();
        var shared = facts.Aggregate<IEnumerable<string>>((a, b) => a.Intersect(b)).ToHashSet();
        var told = facts.ConvertAll(f => f.Count(w => !shared.Contains(w) && _words.Contains(w)));
        var most = told.Max();
        return most == 0 ? candidates : [.. candidates.Where((_, i) => told[i] == most)];
    }

    private static HashSet<string> Facts(Prisoner prisoner)
    {
        var text = string.Join(' ', [prisoner.Facility, prisoner.Address.Postcode, .. prisoner.Address.Lines, prisoner.Born?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""]);
        return [.. Tokens.Of(text).Select(t => Stem(t.Low)).Where(w => w.Length >= PlaceStem || char.IsDigit(w[^1]))];
    }

    /// <summary>Inflected words meet by their first letters; numbers stay whole, a colony's with its sign: ик-3.</summary>
    private static string Stem(string low) => low.Length > PlaceStem && !char.IsDigit(low[^1]) ? low[..PlaceStem] : low.Replace("ik-", "ик-", StringComparison.Ordinal);
}
