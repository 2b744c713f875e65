namespace Inbox.Casework.Sorting;

/// <summary>Takes a text apart into paragraphs; a salutation and a divider line begin a new one even without a blank line.</summary>
internal sealed class ParagraphReader(SalutationReader salutations)
{
    /// <summary>Nobody begins a letter or a note deep inside thousands of lines; judging them all would let a hostile text cost minutes.</summary>
    private const int LinesToJudge = 300;

    public IReadOnlyList<Paragraph> Read(string text)
    {
        var texts = text.Replace("\r", "", StringComparison.Ordinal).Split('\n');
        var lines = texts.Select((line, at) => at < LinesToJudge || at >= texts.Length - LinesToJudge ? Judge(line) : new Line(line)).ToList();
        var paragraphs = new List<Paragraph>();
        var blank = 0;
        for (var at = 0; at < lines.Count;)
        {
            if (lines[at].IsBlank)
            {
                (blank, at) = (blank + 1, at + 1);
                continue;
            }

            var end = EndOfParagraph(lines, at);
            paragraphs.Add(new Paragraph(string.Join('\n', lines.Take(at..end).Select(l => l.Text)), blank, lines[at].Greets, lines[at].Divides));
            (blank, at) = (0, end);
        }

        return paragraphs;
    }

    private static int EndOfParagraph(List<Line> lines, int start)
    {
        var end = start + 1;
        while (!lines[start].Divides && end < lines.Count && lines[end] is { IsBlank: false, Divides: false, Greets: Salutation.None }) end++;
        return end;
    }

    private Line Judge(string text)
    {
        var divides = IsDivider(text);
        return new Line(text, string.IsNullOrWhiteSpace(text), divides, divides ? Salutation.None : salutations.Read(text));
    }

    /// <summary>Three or more signs, none of them a letter or digit: "-----", "* * *", "=====".</summary>
    private static bool IsDivider(string line)
    {
        var signs = line.Where(c => !char.IsWhiteSpace(c)).ToList();
        return signs.Count >= 3 && signs.All(c => c is '-' or '_' or '=' or '*' or '~' or '#' or '+' or '—' or '–' or '•' or '─' or '.');
    }

    private readonly record struct Line(string Text, bool IsBlank = false, bool Divides = false, Salutation Greets = Salutation.None);
}
