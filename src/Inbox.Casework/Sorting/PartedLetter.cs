using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>A letter inside a text.</summary>
/// <param name="Text">The letter whole.</param>
/// <param name="Greets">Whom its salutation greets; none when it has no salutation.</param>
internal sealed record PartedLetter(PrivateText Text, Salutation Greets);
