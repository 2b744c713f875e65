using Inbox.Casework.Letters;
using Inbox.Casework.Values;

namespace Inbox.Ledger;

/// <summary>One letter's step from one state to the next.</summary>
/// <param name="Revision">What it was decided on; null for a letter that is opened now.</param>
/// <param name="Text">The letter's text when it is opened now; null later.</param>
public sealed record CaseChange(Letter Next, long? Revision, PrivateText? Text, EquatableList<TranslationTask> Tasks, string Event, string Reason);
