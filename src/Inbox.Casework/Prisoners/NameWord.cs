using Inbox.Casework.Values;

namespace Inbox.Casework.Prisoners;

/// <summary>One name of the index: a given name with all its pet names, a patronymic or a surname.</summary>
/// <param name="Part">Which part of a name it is.</param>
/// <param name="Text">The Russian nominative in small letters, ё as е.</param>
/// <param name="Gender">Of those who bear it.</param>
public sealed record NameWord(NamePart Part, string Text, Gender Gender)
{
    /// <summary>Who bears it, as places in the register, rising; empty for a given name nobody of the register has.</summary>
    public EquatableList<int> Bearers { get; internal set; } = [];

    public bool Equals(NameWord? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override string ToString() => $"{Part} {Text}";
}
