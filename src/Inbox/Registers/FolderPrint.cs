using System.Globalization;

namespace Inbox.Registers;

/// <summary>Tells two states of the configuration folder apart without reading the files: names, sizes, times of the last change.</summary>
internal static class FolderPrint
{
    private static readonly string[] Kinds = [".yaml", ".liquid"];

    /// <summary>inbox.yaml is left out: it counts at start only.</summary>
    public static string Of(string folder)
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(f => Kinds.Contains(f.Extension) && f.Name != Options.ConfigLayers.YamlName)
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}"))
                .Order(StringComparer.Ordinal));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Somebody moves files at this moment; the next look tells.
            return "";
        }
    }
}
