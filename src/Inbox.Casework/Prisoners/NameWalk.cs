namespace Inbox.Casework.Prisoners;

/// <summary>Reads one written word against the trie: every name it can stand for, with what the reading costs.</summary>
internal sealed class NameWalk(NameTrie trie, string written, int slips = 0, int startCost = 0)
{
    private readonly List<(NameWord Word, LeafKind Kind, int Cost)> _found = [];
    private readonly HashSet<(int Node, int At, int Cost)>? _seen = slips > 0 ? [] : null;
    private readonly int _looseLimit = 1 + (written.Length / 4);

    public IEnumerable<NameReading> Readings()
    {
        Step(NameTrie.Root, 0, startCost);
        return _found.Select(f => new NameReading(f.Word, Form(f.Kind), f.Cost));
    }

    private static NameForm Form(LeafKind kind) => kind switch
    {
        LeafKind.Whole => NameForm.Whole,
        LeafKind.Half => NameForm.Half,
        LeafKind.Masculine => NameForm.Masculine,
        _ => NameForm.Declined,
    };

    private void Step(int node, int at, int cost)
    {
        if (cost % NameReading.SlipCost > _looseLimit || _seen?.Add((node, at, cost)) == false) return;
        Arrive(node, at, cost);
        Unwritten(node, at, cost);
        if (at < written.Length) Follow(node, at, cost);
        if (cost / NameReading.SlipCost < slips) Slip(node, at, cost);
    }

    private void Arrive(int node, int at, int cost)
    {
        var rest = written.AsSpan(at);
        for (var leaf = trie.LeafAt(node); leaf >= 0; leaf = trie[leaf].Next)
        {
            if (rest.IsEmpty && trie[leaf].Kind != LeafKind.Stem) _found.Add((trie[leaf].Word, trie[leaf].Kind, cost));
            else if (!rest.IsEmpty && LatinEndings.Fits(rest, trie.Letter(node), trie[leaf])) _found.Add((trie[leaf].Word, LeafKind.Declined, cost + 1));
        }
    }

    /// <summary>Signs nobody writes: ь, ъ, the hyphen; and the second of two like letters.</summary>
    private void Unwritten(int node, int at, int cost)
    {
        for (var child = trie.First(node); child > 0; child = trie.Next(child))
        {
            if (trie.Letter(child) is 'ь' or 'ъ' or '-') Step(child, at, cost);
            else if (trie.Letter(child) == trie.Letter(node)) Step(child, at, cost + 1);
        }
    }

    private void Follow(int node, int at, int cost)
    {
        var letter = written[at];
        Advance(node, letter, at, cost);
        if (NameLetters.Bare(letter) is var bare && bare != letter) Advance(node, bare, at, cost);
        if (letter is '-' or ' ') Step(node, at + 1, cost);
        foreach (var spelling in Spellings.Shipped.From(letter))
        {
            if (written.AsSpan(at).StartsWith(spelling.Written) && Descend(node, spelling.Russian) is var next and > 0)
                Step(next, at + spelling.Written.Length, cost + spelling.Cost);
        }
    }

    private void Advance(int node, char letter, int at, int cost)
    {
        if (trie.Child(node, letter) is var next and > 0) Step(next, at + 1, cost);
    }

    private int Descend(int node, string letters)
    {
        foreach (var letter in letters)
        {
            node = trie.Child(node, letter);
            if (node == 0) return 0;
        }

        return node;
    }

    /// <summary>A letter too many, one missing or one wrong. The first letter is never the slip.</summary>
    private void Slip(int node, int at, int cost)
    {
        if (at == 0) return;
        var slipped = cost + NameReading.SlipCost;
        if (at < written.Length) Step(node, at + 1, slipped);
        for (var child = trie.First(node); child > 0; child = trie.Next(child))
        {
            Step(child, at, slipped);
            if (at < written.Length) Step(child, at + 1, slipped);
        }
    }
}
