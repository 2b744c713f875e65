using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>One mail in, one answer out: notes of the same kind to the same reader become one that speaks of all the letters.</summary>
public static class NoteGathering
{
    public static EquatableList<Note> Gather(IEnumerable<Note> notes) =>
        notes.GroupBy(Key).Select(group => group.Aggregate(Join)).ToEquatableList();

    private static object Key(Note note) => note is Note.TranslationOffer offer ? (note.GetType(), offer.Task.Token) : (note.GetType(), note.Recipient);

    private static Note Join(Note one, Note other) => one switch
    {
        Note.PostageRequest n => n with { Letters = [.. n.Letters, .. other.Letters] },
        Note.AddressInstructions n => n with { Letters = [.. n.Letters, .. other.Letters] },
        Note.WishQuestion n => n with { Letters = [.. n.Letters, .. other.Letters] },
        _ => one,
    };
}
