namespace Inbox.Reading;

/// <summary>Whether two domains belong together (RFC 7489 section 3.1, relaxed): one is the other or lies under it.</summary>
/// <remarks>
/// Without the public suffix list two sister domains count as strangers and registries' second levels are known by a short list:
/// the mistake is then "unknown", never a wrong "pass" under a country's registry.
/// </remarks>
internal static class DomainAlignment
{
    private static readonly HashSet<string> RegistryLabels =
        ["ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ltd", "me", "mil", "ne", "net", "nhs", "nom", "or", "org", "plc", "pp", "sch", "msk", "spb"];

    public static bool Holds(string one, string other)
    {
        if (one == other) return true;
        var (parent, child) = one.Length < other.Length ? (one, other) : (other, one);
        return child.EndsWith("." + parent, StringComparison.Ordinal) && !IsRegistry(parent);
    }

    private static bool IsRegistry(string domain) => domain.Split('.') switch
    {
        { Length: < 2 } => true,
        [var second, { Length: 2 }] => RegistryLabels.Contains(second),
        _ => false,
    };
}
