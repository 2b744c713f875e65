using Inbox.Casework.Values;

namespace Inbox.Casework.Prisoners;

/// <summary>A prisoner's name in the forms we need; grammar is data, never computed.</summary>
/// <param name="Latin">As the English page writes it, given name first: <c>Mikhail Zhilin</c>.</param>
/// <param name="Russian">Given name, patronymic, surname in Cyrillic: <c>Михаил Алексеевич Жилин</c>.</param>
/// <param name="Dative">As the envelope has it, surname first: <c>Жилину Михаилу Алексеевичу</c>.</param>
/// <param name="Aliases">Further spellings, other scripts, pen names.</param>
public sealed record PrisonerName(string Latin, string Russian, string Dative, EquatableList<string> Aliases);
