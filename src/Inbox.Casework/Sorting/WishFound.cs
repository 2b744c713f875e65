using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>The answer of <see cref="WishReader"/>.</summary>
/// <param name="Wish"><see cref="Wish.NotSaid"/> also for words that contradict each other.</param>
/// <param name="Evidence">The words that decided, or that contradict each other.</param>
/// <param name="Contradictory">True when words for several wishes stand beside each other: ask, do not guess.</param>
public sealed record WishFound(Wish Wish, EquatableList<Evidence> Evidence, bool Contradictory = false)
{
    public static WishFound Nothing { get; } = new(Wish.NotSaid, []);
}
