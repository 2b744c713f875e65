namespace Inbox.Casework.Sorting.Phrases;

/// <summary>A phrase found in a text.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">One behind its last word.</param>
/// <param name="Words">As they were written.</param>
public sealed record PhraseHit(Topic Topic, int First, int End, string Words)
{
    public int Length => End - First;

    public bool Overlaps(PhraseHit other) => First < other.End && other.First < End;
}
