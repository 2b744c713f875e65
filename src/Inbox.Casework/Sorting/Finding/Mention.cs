using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>A name met in a text.</summary>
/// <param name="First">The first of its tokens.</param>
/// <param name="Count">How many tokens it has.</param>
/// <param name="Shape">How much of a name was given.</param>
/// <param name="Candidates">Whose it can be, as places in the register; empty for somebody the register does not have.</param>
/// <param name="Near">Of a stranger: who has the same surname.</param>
/// <param name="Slipped">True when it takes a slip of the pen.</param>
internal sealed record Mention(int First, int Count, Shape Shape, IReadOnlyList<int> Candidates, IReadOnlyList<int> Near, bool Slipped = false)
{
    /// <summary>The given names the words can be read as, whoever bears them.</summary>
    public IReadOnlyList<NameWord> Givens { get; init; } = [];

    /// <summary>True when a person is named whom the register does not have.</summary>
    public bool Stranger => Candidates.Count == 0;

    public int After => First + Count;
}
