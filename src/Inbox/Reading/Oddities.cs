using Inbox.Casework.Values;

namespace Inbox.Reading;

/// <summary>What was strange while one mail was read, in words for an operator and without any of the mail's own words.</summary>
internal sealed class Oddities
{
    private const int Kept = 20;
    private readonly List<string> _seen = [];

    /// <summary>The first reason why a person must look at the mail; null when all of it could be read.</summary>
    public string? Unreadable { get; private set; }

    public void Add(string oddity)
    {
        if (_seen.Count < Kept && !_seen.Contains(oddity)) _seen.Add(oddity);
    }

    public void CouldNotRead(string why)
    {
        Unreadable ??= why;
        Add(why);
    }

    public EquatableList<string> ToList() => _seen.ToEquatableList();
}
