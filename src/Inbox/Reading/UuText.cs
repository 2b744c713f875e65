using System.Globalization;
using MimeKit.Encodings;

namespace Inbox.Reading;

/// <summary>Files uuencoded inside a text (seen in: old Unix mailers and Outlook Express): taken out of it.</summary>
internal static class UuText
{
    public static (string Text, List<(string Name, byte[] Content)> Files) Read(string text)
    {
        var files = new List<(string, byte[])>();
        if (!text.Contains("begin ", StringComparison.Ordinal) || !text.Contains("end", StringComparison.Ordinal)) return (text, files);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var kept = new List<string>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var end = IsBegin(lines[i]) && files.Count < 20 ? EndOf(lines, i) : -1;
            if (end < 0)
            {
                kept.Add(lines[i]);
                continue;
            }

            files.Add((lines[i].Split(' ', 3)[2], Decode(lines[i..(end + 1)])));
            i = end;
        }

        return (string.Join('\n', kept), files);
    }

    private static bool IsBegin(string line) =>
        line.StartsWith("begin ", StringComparison.Ordinal)
        && line.Split(' ', 3) is [_, { Length: 3 or 4 } mode, { Length: > 0 }]
        && int.TryParse(mode, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>The line "end"; -1 when a line in between is not uuencoded: then it is a text that speaks of it.</summary>
    private static int EndOf(string[] lines, int begin)
    {
        for (var i = begin + 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line == "end") return i;
            if (line.Length > 0 && (line.Length > 90 || line.Any(c => c is < ' ' or > '`') || (line[0] - ' ' & 63) * 4 / 3 > line.Length + 3)) return -1;
        }

        return -1;
    }

    private static byte[] Decode(string[] lines)
    {
        var encoded = System.Text.Encoding.ASCII.GetBytes(string.Join('\n', lines) + "\n");
        var decoder = new UUDecoder();
        var output = new byte[decoder.EstimateOutputLength(encoded.Length)];
        var length = decoder.Decode(encoded, 0, encoded.Length, output);
        return output[..length];
    }
}
