using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>What posting one letter costs, by date: a tariff, not a conversion.</summary>
/// <param name="Steps">Oldest first, at least one.</param>
public sealed record PostageTariff(EquatableList<PostageStep> Steps)
{
    /// <summary>The amounts in force on a day; those of the first step for days before it.</summary>
    public EquatableList<Money> On(DateOnly day) => (Steps.LastOrDefault(s => s.From <= day) ?? Steps[0]).Amounts;
}
