namespace Inbox.Casework.Prisoners;

/// <summary>One way a written word can be read as a name.</summary>
/// <param name="Word">The name.</param>
/// <param name="Form">In what shape.</param>
/// <param name="Cost">0 for a spelling some scheme prescribes, one more for each loose letter, ten more for each slip of the pen.</param>
public readonly record struct NameReading(NameWord Word, NameForm Form, int Cost)
{
    /// <summary>True when it takes a slip of the pen to read the word so.</summary>
    public bool Slipped => Cost >= SlipCost;

    /// <summary>How many points a slip costs; a reading without one never costs as much.</summary>
    public const int SlipCost = 10;
}
