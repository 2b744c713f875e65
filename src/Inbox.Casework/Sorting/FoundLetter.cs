namespace Inbox.Casework.Sorting;

/// <summary>A letter and where in its mail it stood.</summary>
internal sealed record FoundLetter(PartedLetter Part, LetterSource Source);
