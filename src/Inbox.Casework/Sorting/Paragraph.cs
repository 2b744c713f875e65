namespace Inbox.Casework.Sorting;

/// <summary>Lines between blank lines.</summary>
/// <param name="Text">As written, its lines parted by \n; without the blank lines around it.</param>
/// <param name="BlankLinesBefore">So that nothing is lost when paragraphs are put together again.</param>
/// <param name="Greets">Whom its first line greets.</param>
/// <param name="Divides">True for a line of dashes, stars and the like.</param>
internal sealed record Paragraph(string Text, int BlankLinesBefore, Salutation Greets, bool Divides)
{
    /// <summary>The text of several paragraphs, as it was.</summary>
    public static string Join(IEnumerable<Paragraph> paragraphs) =>
        string.Concat(paragraphs.Select((p, i) => i == 0 ? p.Text : string.Concat(Enumerable.Repeat("\n", p.BlankLinesBefore + 1)) + p.Text));
}
