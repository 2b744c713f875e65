using System.Text;

namespace Inbox.Reading;

/// <summary>A text/plain part as lines: flowed paragraphs joined again (RFC 3676).</summary>
internal static class PlainText
{
    /// <param name="deleteSpace">The delsp parameter: the blank before a soft break was not in the text.</param>
    public static string Unflowed(string text, bool deleteSpace)
    {
        var result = new StringBuilder(text.Length);
        var openDepth = -1;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var depth = line.AsSpan().IndexOfAnyExcept('>') is var d and >= 0 ? d : line.Length;
            var words = line[depth..];
            if (words.StartsWith(' ')) words = words[1..];
            var signature = words == "-- ";
            if (openDepth >= 0 && (openDepth != depth || signature))
            {
                result.Append('\n');
                openDepth = -1;
            }

            if (openDepth < 0 && depth > 0) result.Append('>', depth).Append(' ');
            var flows = words.EndsWith(' ') && !signature;
            result.Append(flows && deleteSpace ? words[..^1] : words);
            if (!flows) result.Append('\n');
            openDepth = flows ? depth : -1;
        }

        return result.ToString();
    }

    /// <summary>True for a text part that only says that the real mail is in the HTML part.</summary>
    public static bool IsStub(string text) =>
        text.Length < 400 && Stubs.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase));

    /// <summary>Seen in: Outlook plug-ins, newsletters, T-Online, Mailchimp, iCloud forms.</summary>
    private static readonly string[] Stubs =
    [
        "does not support HTML", "doesn't support HTML", "not support html", "HTML-capable", "HTML capable", "view this email in HTML", "HTML email client",
        "view this message in HTML", "This is an HTML message", "This is a HTML message", "unterstützt kein HTML", "HTML-fähig", "im HTML-Format",
        "ne supporte pas le HTML", "au format HTML", "formato HTML", "no soporta HTML", "не поддерживает HTML", "в формате HTML", "obsługuje HTML", "podporuje HTML",
    ];
}
