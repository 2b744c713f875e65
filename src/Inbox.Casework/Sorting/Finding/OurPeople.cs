namespace Inbox.Casework.Sorting.Finding;

/// <summary>Knows a greeting to us from one to a prisoner: "Dear Simon Reed, please post this. Dear Mikhail Zhilin, …".</summary>
internal static class OurPeople
{
    /// <summary>A covering note is short: what stands this many characters before the letter may be its greeting.</summary>
    private const int NoteLength = 500;

    /// <summary>Takes a greeted stranger for one of us when a prisoner is greeted soon after.</summary>
    /// <param name="note">The names of the note.</param>
    /// <param name="letters">Those of the letters behind it.</param>
    public static IEnumerable<PlacedMention> Without(Piece note, List<PlacedMention> noteMentions, List<PlacedMention> letters)
    {
        var greeted = noteMentions.Where(m => m.Place == Place.Salutation).ToList();
        if (greeted.Count == 0 || !greeted[0].Mention.Stranger || greeted[0].Mention.Near.Count > 0) return noteMentions;
        var start = note.Tokens[greeted[0].Mention.First].Start;
        var next = greeted.Find(m => !m.Mention.Stranger);
        var end = next is not null ? note.Tokens[next.Mention.First].Start : letters.Exists(m => m.Place == Place.Salutation) ? note.Text.Length : int.MaxValue;
        return end - start > NoteLength ? noteMentions : noteMentions.Select(m => m == greeted[0] ? m with { Place = Place.Own } : m);
    }
}
