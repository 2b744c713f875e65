using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Finds what a supporter wants done with a letter.</summary>
public sealed class WishReader
{
    /// <summary>Reads the wish from words written to us: the subject and the note around a letter, never the letter itself nor quotes.</summary>
    /// <param name="language">A hint; other languages are tried too.</param>
    public WishFound Read(PrivateText subject, PrivateText note, Language language) => throw new NotImplementedException($"{subject.Length} {note.Length} {language}");
}
