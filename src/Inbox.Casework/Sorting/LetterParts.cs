using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>A text taken apart: what is said to us, and the letters in it.</summary>
/// <param name="Note">Everything said to us, before, between and behind the letters; blank when nothing is.</param>
/// <param name="Letters">Each whole: heading, salutation, paragraphs, signature, postscript; in the order of the text.</param>
internal sealed record LetterParts(PrivateText Note, EquatableList<PartedLetter> Letters);
