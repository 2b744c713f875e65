namespace Inbox.Casework.Sorting.Finding;

/// <summary>A piece of a mail in words, with the places its names can have.</summary>
/// <param name="Text">As written.</param>
/// <param name="Salutation">The place of a name that is greeted.</param>
/// <param name="Pointer">Of a name the words around point to.</param>
/// <param name="Passing">Of a name in passing.</param>
/// <param name="Keen">True when the whole piece is a place where names are due.</param>
internal sealed record Piece(string Text, Place Salutation, Place Pointer, Place Passing, bool Keen = false)
{
    public List<Token> Tokens { get; } = Finding.Tokens.Of(Text);

    public static Piece Note(string text) => new(text, Place.Salutation, Place.Pointer, Place.Mention);

    public static Piece Letter(string text) => new(text, Place.Salutation, Place.Pointer, Place.LetterMention);

    public static Piece Quoted(string text) => new(text, Place.QuotedMention, Place.Title, Place.QuotedMention);

    public static Piece Forwarded(string text) => new(text, Place.ForwardedSalutation, Place.Title, Place.QuotedMention);

    public static Piece FileName(string name) => new(Apart(name), Place.FileName, Place.FileName, Place.FileName, Keen: true);

    public static Piece Tag(string tag) => new(Apart(tag), Place.Tag, Place.Tag, Place.Tag, Keen: true);

    public static Piece Subject(string subject) => Subjects.IsAnswer(subject)
        ? new(subject, Place.AnswerSubject, Place.AnswerSubject, Place.AnswerSubject, Keen: true)
        : new(subject, Place.Subject, Place.Pointer, Place.Subject, Keen: true);

    /// <summary>File names run words together: Letter_Zhilin-2, LetterZhilin.</summary>
    private static string Apart(string name) =>
        string.Concat(name.Select((c, i) => c is '_' or '-' or '+' or '.' || char.IsDigit(c) ? " " : i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]) ? " " + c : c.ToString()));
}
