namespace Inbox.Casework.Sorting;

/// <summary>Takes a text apart into paragraphs; a salutation and a divider line begin a new one even without a blank line.</summary>
internal sealed class ParagraphReader(SalutationReader salutations)
{
    public IReadOnlyList<Paragraph> Read(string text)
    {
        var paragraphs = new List<Paragraph>();
        var lines = new List<string>();
        var (blank, greets) = (0, Salutation.None);
        foreach (var line in text.Replace("\r", "", StringComparison.Ordinal).Split('\n'))
        {
            var divides = IsDivider(line);
            var salutation = divides ? Salutation.None : salutations.Read(line);
            if (string.IsNullOrWhiteSpace(line) || divides || salutation != Salutation.None) Close();
            if (divides) paragraphs.Add(new Paragraph(line, Blank(), Salutation.None, Divides: true));
            else if (string.IsNullOrWhiteSpace(line)) blank++;
            else (greets, _) = (lines.Count == 0 ? salutation : greets, Add(line));
        }

        Close();
        return paragraphs;

        bool Add(string line)
        {
            lines.Add(line);
            return true;
        }

        int Blank() => (blank, blank = 0).Item1;

        void Close()
        {
            if (lines.Count == 0) return;
            paragraphs.Add(new Paragraph(string.Join('\n', lines), Blank(), greets, Divides: false));
            lines.Clear();
        }
    }

    /// <summary>Three or more signs, none of them a letter or digit, mostly the same: "-----", "* * *", "=====".</summary>
    private static bool IsDivider(string line)
    {
        var signs = line.Where(c => !char.IsWhiteSpace(c)).ToList();
        return signs.Count >= 3 && signs.All(c => c is '-' or '_' or '=' or '*' or '~' or '#' or '+' or '—' or '–' or '•' or '─' or '.');
    }
}
