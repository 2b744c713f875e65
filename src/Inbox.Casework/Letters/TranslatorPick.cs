using Inbox.Casework.People;

namespace Inbox.Casework.Letters;

/// <summary>Somebody to ask for a translation.</summary>
/// <param name="Token">Unguessable; the plus tag and thread by which the answer finds its task.</param>
public sealed record TranslatorPick(Volunteer Volunteer, string Token);
