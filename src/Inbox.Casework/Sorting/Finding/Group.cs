namespace Inbox.Casework.Sorting.Finding;

/// <summary>Mentions that can all be of one person, with what they tell together.</summary>
internal sealed class Group(PlacedMention first)
{
    private readonly List<PlacedMention> _mentions = [first];

    /// <summary>Whose mentions these can be; empty for somebody the register does not have.</summary>
    public IReadOnlyList<int> Candidates { get; private set; } = first.Mention.Candidates;

    /// <summary>Strongest first.</summary>
    public IEnumerable<PlacedMention> Reasons => _mentions.OrderByDescending(m => m.Points);

    public IEnumerable<int> Near => _mentions.SelectMany(m => m.Mention.Near);

    public bool Stranger => Candidates.Count == 0;

    /// <summary>The strongest reason counts whole, one from each other place half: places echo each other.</summary>
    public int Points => Reasons.DistinctBy(m => m.Place).Select((m, i) => i == 0 ? m.Points : m.Points / 2).Sum();

    public bool StandsIn(Place place) => _mentions.Exists(m => m.Place == place);

    public bool Has(PlacedMention mention) => _mentions.Contains(mention);

    /// <summary>Takes a mention in if it can be of the same person.</summary>
    public bool Joins(PlacedMention mention)
    {
        if (Stranger || mention.Mention.Stranger) return JoinsStranger(mention);
        var both = Candidates.Intersect(mention.Mention.Candidates).ToList();
        if (both.Count == 0) return false;
        if (mention.Points > 0) Candidates = both;
        _mentions.Add(mention);
        return true;
    }

    public void Narrow(IReadOnlyList<int> candidates) => Candidates = candidates;

    /// <summary>Somebody unknown is known again by the same given name, unless a full name of the register follows it.</summary>
    private bool JoinsStranger(PlacedMention mention)
    {
        if (!Stranger || (!mention.Mention.Stranger && mention.Mention.Shape != Shape.Given)) return false;
        if (!_mentions.Exists(m => SameWords(m, mention) || m.Mention.Givens.Intersect(mention.Mention.Givens).Any())) return false;
        _mentions.Add(mention);
        return true;
    }

    private static bool SameWords(PlacedMention one, PlacedMention other) => string.Equals(one.Words, other.Words, StringComparison.OrdinalIgnoreCase);
}
