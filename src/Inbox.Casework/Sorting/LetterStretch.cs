namespace Inbox.Casework.Sorting;

/// <summary>Paragraphs that belong together.</summary>
/// <param name="Greets">Whom the salutation greets.</param>
internal sealed record LetterStretch(bool IsLetter, Salutation Greets, IReadOnlyList<Paragraph> Paragraphs);
