using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>Work to be done by a volunteer: a letter into Russian.</summary>
/// <param name="From">Language of the letter.</param>
/// <param name="VolunteerId">Whom it was offered to; null when it waits for a person to find somebody.</param>
/// <param name="Token">Unguessable; the plus tag and thread by which the answer finds its task.</param>
/// <param name="Due">The end of the time the volunteer is given.</param>
public sealed record TranslationTask(CaseNumber Case, Language From, string? VolunteerId, string Token, DateTimeOffset Due);
