using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>A letter as a note speaks of it.</summary>
/// <param name="Translated">True when it came in Russian and needs no translation.</param>
public sealed record NotedLetter(CaseNumber Case, Prisoner Prisoner, bool Translated);
