using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>One letter's part in a mail's decision.</summary>
/// <param name="Case">The letter's number, new or known.</param>
/// <param name="Before">Where it stood; <see cref="Letter.Unopened"/> when the mail brought it.</param>
/// <param name="Text">The letter when the mail brought it; null otherwise.</param>
public sealed record LetterStep(CaseNumber Case, Letter Before, Decision Decision, PrivateText? Text);
