using Inbox.Casework.Values;

namespace Inbox.Reading;

/// <summary>Email addresses in running text.</summary>
internal static class AddressesIn
{
    private const string Edges = "<>()[]\"',;:.!?*`{}";
    private static readonly char[] Breaks = [' ', '\t', '\n', '\r', '<', '>', '(', ')', ',', ';', '"', '[', ']', '\u00A0'];

    public static IEnumerable<EmailAddress> Text(string text)
    {
        foreach (var word in text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries))
            if (word.Contains('@') && Parse(word) is { } address) yield return address;
    }

    /// <summary>The address a line begins with, if it does.</summary>
    public static IEnumerable<EmailAddress> Start(string line) => line.Split(Breaks, 3, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && Parse(first) is { } address ? [address] : [];

    private static EmailAddress? Parse(string word)
    {
        var bare = word.Trim(Edges.ToCharArray());
        // "TO:ann@example.org", "mailto:ann@example.org"
        bare = bare[(bare.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return EmailAddress.TryParse(bare, out var address) ? address : null;
    }
}
