using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>One letter to one prisoner, taken out of its mail.</summary>
/// <param name="Text">The letter whole: salutation to signature, paragraphs and poems intact; blank when it is only in a picture or scan.</param>
/// <param name="Language">Of the letter, not of the note around it.</param>
/// <param name="FromAttachments">True when (part of) the text came from an attached document.</param>
/// <param name="ToBeTranscribed">True when the letter, or part of it, is a picture or scan of handwriting that a person must type.</param>
public sealed record SortedLetter(
    PrisonerSlug Prisoner,
    PrivateText Text,
    Language Language,
    bool FromAttachments = false,
    bool ToBeTranscribed = false);
