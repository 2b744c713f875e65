using System.Runtime.InteropServices;

namespace Inbox.Casework.Prisoners;

/// <summary>All forms of all names, letter by letter, so that a written word is read against thousands of names in one walk.</summary>
internal sealed class NameTrie
{
    private readonly List<Node> _nodes = [new('\0')];
    private readonly List<Leaf> _leaves = [];

    public static int Root => 0;

    public int Count => _nodes.Count;

    public void Add(string form, NameWord word, LeafKind kind)
    {
        var node = Root;
        foreach (var letter in form) node = Child(node, letter) is var next and > 0 ? next : Grow(node, letter);
        for (var at = _nodes[node].Leaf; at >= 0; at = _leaves[at].Next)
        {
            if (ReferenceEquals(_leaves[at].Word, word) && _leaves[at].Kind <= kind) return;
        }

        _leaves.Add(new(word, kind, _nodes[node].Leaf));
        CollectionsMarshal.AsSpan(_nodes)[node].Leaf = _leaves.Count - 1;
    }

    /// <summary>The node one letter further; 0 when no name goes on so.</summary>
    public int Child(int node, char letter)
    {
        var nodes = CollectionsMarshal.AsSpan(_nodes);
        var child = nodes[node].First;
        while (child > 0 && nodes[child].Letter != letter) child = nodes[child].Next;
        return child;
    }

    /// <summary>The first node below; 0 when there is none.</summary>
    public int First(int node) => _nodes[node].First;

    /// <summary>The next node beside; 0 when it was the last.</summary>
    public int Next(int node) => _nodes[node].Next;

    public char Letter(int node) => _nodes[node].Letter;

    /// <summary>The first name that ends here; −1 when none does.</summary>
    public int LeafAt(int node) => _nodes[node].Leaf;

    public Leaf this[int leaf] => _leaves[leaf];

    private int Grow(int node, char letter)
    {
        _nodes.Add(new(letter) { Next = _nodes[node].First });
        CollectionsMarshal.AsSpan(_nodes)[node].First = _nodes.Count - 1;
        return _nodes.Count - 1;
    }

    private struct Node(char letter)
    {
        public readonly char Letter = letter;
        public int First;
        public int Next;
        public int Leaf = -1;
    }

    /// <param name="Next">Another name that ends at the same node; −1 for none.</param>
    public readonly record struct Leaf(NameWord Word, LeafKind Kind, int Next);
}

/// <summary>What a path through the trie spells, plainest first.</summary>
internal enum LeafKind
{
    Whole,
    Declined,
    Half,

    /// <summary>Her surname without its feminine end.</summary>
    Masculine,

    /// <summary>A name without its final vowel: only with another language's ending.</summary>
    Stem,
}
