using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>Postage from a day on.</summary>
/// <param name="Amounts">One for each currency, the usual one first.</param>
public sealed record PostageStep(DateOnly From, EquatableList<Money> Amounts);
