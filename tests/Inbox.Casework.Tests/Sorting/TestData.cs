using System.Runtime.CompilerServices;

namespace Inbox.Casework.Tests.Sorting;

/// <summary>The text files beside these tests.</summary>
internal static class TestData
{
    /// <summary>The lines of a file, without blank ones and comments.</summary>
    public static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Folder(), name)).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#');

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
