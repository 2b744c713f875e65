using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>What follows from one thing that happened to one letter.</summary>
/// <param name="Next">Where the letter stands from now on.</param>
/// <param name="Tasks">Work to queue.</param>
/// <param name="Notes">What to say, and to whom.</param>
/// <param name="Reason">Why, in one plain sentence without any of the letter's words: it stands in the timeline.</param>
/// <param name="Pen">Set when a person should look: the reason shown in the holding pen.</param>
public sealed record Decision(Letter Next, EquatableList<TranslationTask> Tasks, EquatableList<Note> Notes, string Reason, string? Pen = null)
{
    /// <summary>Nothing changes and nothing is said.</summary>
    public static Decision Nothing(Letter letter, string reason) => new(letter, [], [], reason);
}
