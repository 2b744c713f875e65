using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Inbox.Reading;

/// <summary>The text of a docx or odt: paragraphs as lines, nothing that was deleted or commented.</summary>
internal static class DocumentText
{
    private const int Entries = 2000;

    /// <summary>Null when it is neither, or damaged, or unfolds beyond the limit.</summary>
    public static string? Read(byte[] zip)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > Entries) return null;
            var entry = archive.GetEntry("word/document.xml") ?? archive.GetEntry("content.xml");
            if (entry is null) return null;
            using var content = entry.Open();
            using var bounded = new BoundedStream(content, ReadingLimits.UnzippedBytes);
            return Text(bounded);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static string Text(Stream content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = ReadingLimits.UnzippedBytes };
        using var xml = XmlReader.Create(content, settings);
        var text = new StringBuilder();
        var skipFrom = int.MaxValue;
        while (text.Length < ReadingLimits.TextLength && xml.Read())
        {
            if (xml.Depth <= skipFrom && xml.NodeType == XmlNodeType.EndElement) skipFrom = int.MaxValue;
            if (xml.Depth > skipFrom) continue;
            if (xml.NodeType == XmlNodeType.Element && IsLeftOut(xml.LocalName) && !xml.IsEmptyElement) skipFrom = xml.Depth;
            else if (skipFrom == int.MaxValue) Append(xml, text);
        }

        return text.ToString();
    }

    private static void Append(XmlReader xml, StringBuilder text)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                text.Append(xml.Value is ['\n' or '\r', ..] && string.IsNullOrWhiteSpace(xml.Value) ? "" : xml.Value);
                break;
            case XmlNodeType.Element when xml.LocalName is "tab" && !xml.NamespaceURI.EndsWith("style:1.0", StringComparison.Ordinal):
                text.Append('\t');
                break;
            case XmlNodeType.Element when xml.LocalName is "br" or "cr" or "line-break":
                text.Append('\n');
                break;
            case XmlNodeType.Element when xml.LocalName is "s" && int.TryParse(xml.GetAttribute("c", xml.NamespaceURI) ?? "1", out var blanks):
                text.Append(' ', Math.Clamp(blanks, 1, 200));
                break;
            case XmlNodeType.Element when xml is { LocalName: "p", IsEmptyElement: true }:
            case XmlNodeType.EndElement when xml.LocalName is "p" or "h":
                text.Append('\n');
                break;
        }
    }

    /// <summary>Deleted words, comments, field codes, tab stops and styles.</summary>
    private static bool IsLeftOut(string element) =>
        element is "del" or "delText" or "instrText" or "annotation" or "tracked-changes" or "pPr" or "rPr" or "sectPr" or "automatic-styles" or "styles" or "Fallback";
}
