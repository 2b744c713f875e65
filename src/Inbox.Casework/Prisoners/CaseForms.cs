namespace Inbox.Casework.Prisoners;

/// <summary>The forms a Russian name takes in a sentence; read from case-endings.txt. Only for recognising names.</summary>
internal static class CaseForms
{
    private static readonly ILookup<(NamePart, Gender), Bend> Table = NameTables.Lines("case-endings").Select(Parse).ToLookup(b => (b.Part, b.Gender));

    /// <summary>Every declined form of a name, the name itself not among them.</summary>
    /// <param name="name">The nominative, folded.</param>
    public static IEnumerable<string> Of(string name, NamePart part, Gender gender)
    {
        var bend = Table[(part, gender)].FirstOrDefault(b => name.EndsWith(b.Ending, StringComparison.Ordinal));
        if (bend is null || name.Length < bend.Ending.Length) return [];
        var stem = name[..^bend.Ending.Length];
        return bend.Instead.Select(i => i[0] == '~' ? name + i[1..] : stem + i).Where(f => f != name && f.Length > 1).Distinct();
    }

    private static Bend Parse(string line)
    {
        var (head, rest) = NameTables.Entry(line);
        var comma = head.IndexOf(',', StringComparison.Ordinal);
        var part = Enum.Parse<NamePart>(head[..(comma - 2)], ignoreCase: true);
        return new(part, head[comma - 1] == 'f' ? Gender.Female : Gender.Male, head[(comma + 1)..].Trim(), NameTables.Words(rest));
    }

    private sealed record Bend(NamePart Part, Gender Gender, string Ending, string[] Instead);
}
