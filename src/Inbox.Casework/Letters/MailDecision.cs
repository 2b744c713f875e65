using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>What follows from one mail.</summary>
/// <param name="Kind">What it was, in one word of the closed list operators know, e.g. <c>letter</c>.</param>
/// <param name="Steps">What follows for each letter.</param>
/// <param name="Notes">What to say, gathered: one answer to one reader.</param>
/// <param name="Pen">Why a person should look at the mail as a whole; null when nobody need to.</param>
public sealed record MailDecision(string Kind, EquatableList<LetterStep> Steps, EquatableList<Note> Notes, string Reason, string? Pen);
