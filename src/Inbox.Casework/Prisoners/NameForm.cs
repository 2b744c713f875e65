namespace Inbox.Casework.Prisoners;

/// <summary>In what shape a name was met, plainest first: of two readings of the same word, the lower wins.</summary>
public enum NameForm
{
    /// <summary>The name as it stands in a dictionary, in whatever letters.</summary>
    Whole,

    /// <summary>Declined, or with another language's ending: Жилину, Žilinovi, Zhilin's.</summary>
    Declined,

    /// <summary>One half of a double name.</summary>
    Half,

    /// <summary>A woman called by the masculine of her surname, as in languages that do not bend names.</summary>
    Masculine,
}
