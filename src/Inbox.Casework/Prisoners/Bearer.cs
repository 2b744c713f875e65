using Inbox.Casework.Values;

namespace Inbox.Casework.Prisoners;

/// <summary>A prisoner with the names the index knows for them.</summary>
/// <param name="Givens">The given name, and others from aliases.</param>
/// <param name="Patronymic">Null when not known.</param>
/// <param name="Surnames">The surname, and others from aliases.</param>
public sealed record Bearer(
    Prisoner Prisoner, Gender Gender, EquatableList<NameWord> Givens, NameWord? Patronymic, EquatableList<NameWord> Surnames);
