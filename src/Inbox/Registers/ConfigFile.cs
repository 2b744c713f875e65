using System.Text;
using Inbox.Registers.Yaml;

namespace Inbox.Registers;

/// <summary>Reads one file of the configuration folder.</summary>
internal static class ConfigFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files of a folder by name; none, noted as a mistake, when it is missing or closed to us.</summary>
    public static IReadOnlyList<string> List(string folder, string pattern, MistakeList mistakes)
    {
        try
        {
            return [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal)];
        }
        catch (DirectoryNotFoundException)
        {
            mistakes.Add(1, "the folder is missing");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(1, "the folder cannot be read; may the daemon's user read it?");
        }

        return [];
    }

    /// <summary>Null when there is nothing to read; why is among the mistakes, unless the file is just empty.</summary>
    public static ConfigNode? Read(string path, MistakeList mistakes) =>
        ReadText(path, mistakes) is { } text ? YamlTree.Read(text, mistakes) : null;

    /// <summary>The text of a file; null, noted as a mistake, when it is missing, locked or not UTF-8.</summary>
    public static string? ReadText(string path, MistakeList mistakes)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            mistakes.Add(1, "is not UTF-8; save it as UTF-8 in your editor");
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            mistakes.Add(1, "the file is missing");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(1, "cannot be read; may the daemon's user read it?");
        }

        return null;
    }
}
