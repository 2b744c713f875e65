using Inbox.Casework.Values;

namespace Inbox.Wording;

/// <summary>What every mail says about ourselves.</summary>
/// <param name="Name">The project's name as readers see it.</param>
/// <param name="HowToPay">Lines; empty: the supporter is asked to reply, and a person explains.</param>
/// <param name="Signature">Lines below the name; may be empty.</param>
public sealed record Imprint(string Name, EquatableList<string> HowToPay, EquatableList<string> Signature);
