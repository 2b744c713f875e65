namespace Inbox.Casework.Prisoners;

/// <summary>The word lists beside this file, as lines without comments and blanks.</summary>
internal static class NameTables
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(NameTables).Assembly.GetManifestResourceStream($"Inbox.Casework.Prisoners.{name}.txt")
            ?? throw new InvalidOperationException($"the word list {name} is not in the build");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    public static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Splits <c>head: rest</c>; the rest may be empty.</summary>
    public static (string Head, string Tail) Entry(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon].Trim(), line[(colon + 1)..]);
    }
}
