namespace Inbox.Casework.Sorting.Finding;

/// <summary>Tells the subject of an answer or a forwarded mail, which may only have been kept, from a new one.</summary>
internal static class Subjects
{
    private static readonly string[] Prefixes = ["re", "aw", "sv", "vs", "antw", "odp", "rif", "res", "ref", "отв", "ответ", "fw", "fwd", "wg", "tr", "i", "vl", "doorst", "enc", "rv", "пересл", "вiдп"];

    public static bool IsAnswer(string subject)
    {
        var colon = subject.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > 12) return false;
        var prefix = subject[..colon].Trim().ToLowerInvariant().TrimEnd(']', ')', '2', '3', '4', '5').TrimEnd('[', '(');
        return Array.IndexOf(Prefixes, prefix) >= 0;
    }
}
