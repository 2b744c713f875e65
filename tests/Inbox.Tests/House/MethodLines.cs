using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Inbox.Tests.House;

/// <summary>How many lines the compiled methods of an assembly take in their files, from the first statement to the last.</summary>
internal static class MethodLines
{
    public static IReadOnlyList<int> Of(string assembly)
    {
        using var pe = new PEReader(File.OpenRead(assembly));
        var entry = pe.ReadDebugDirectory().Single(d => d.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = pe.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        var reader = symbols.GetMetadataReader();
        var metadata = pe.GetMetadataReader();
        return [.. metadata.MethodDefinitions.Where(m => IsMethod(metadata, m)).Select(m => Lines(reader, reader.GetMethodDebugInformation(m.ToDebugInformationHandle()))).OfType<int>()];
    }

    /// <summary>Not properties and constructors, nor lambdas and local functions, which are part of their methods; an async method is a MoveNext.</summary>
    private static bool IsMethod(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        return !method.Attributes.HasFlag(MethodAttributes.SpecialName) && !metadata.GetString(method.Name).StartsWith('<');
    }

    /// <summary>Null for what the compiler wrote by itself.</summary>
    private static int? Lines(MetadataReader reader, MethodDebugInformation method)
    {
        var points = method.GetSequencePoints().Where(p => !p.IsHidden).ToList();
        if (points.Count == 0 || reader.GetString(reader.GetDocument(points[0].Document).Name).EndsWith(".g.cs", StringComparison.Ordinal)) return null;
        return points.Max(p => p.EndLine) - points.Min(p => p.StartLine) + 1;
    }
}
