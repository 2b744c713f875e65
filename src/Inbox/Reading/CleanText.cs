using System.Text;

namespace Inbox.Reading;

/// <summary>Text without what a person cannot see: control characters and marks that turn the writing direction.</summary>
internal static class CleanText
{
    /// <summary>One line, blanks folded, at most <paramref name="atMost"/> UTF-16 units.</summary>
    public static string Line(string text, int atMost = 1000)
    {
        var line = new StringBuilder(Math.Min(text.Length, atMost));
        foreach (var c in text)
        {
            if (line.Length >= atMost) break;
            if (char.IsWhiteSpace(c) || c is '\u2028' or '\u2029')
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (!IsInvisible(c))
            {
                line.Append(c);
            }
        }

        if (line.Length > 0 && char.IsHighSurrogate(line[^1])) line.Length--;
        return line.ToString().TrimEnd();
    }

    /// <summary>Lines ended by \n, trailing blanks off except in the mark of a signature, nothing invisible.</summary>
    public static string Lines(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n') EndLine(clean);
            }
            else if (c is '\n' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                EndLine(clean);
            }
            else if (c == '\t' || !IsInvisible(c))
            {
                clean.Append(c == '\u00A0' ? ' ' : c);
            }
        }

        EndLine(clean);
        return clean.ToString().Trim('\n');
    }

    private static void EndLine(StringBuilder clean)
    {
        var end = clean.Length;
        while (end > 0 && clean[end - 1] is ' ' or '\t') end--;
        var signatureMark = end >= 2 && clean[end - 1] == '-' && clean[end - 2] == '-'
            && (end == 2 || clean[end - 3] is '\n' or ' ' or '>') && clean.Length > end;
        clean.Length = end;
        clean.Append(signatureMark ? " \n" : "\n");
    }

    private static bool IsInvisible(char c) =>
        char.IsControl(c) || c is '\uFEFF' or '\u00AD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
