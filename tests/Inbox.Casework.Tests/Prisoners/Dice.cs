namespace Inbox.Casework.Tests.Prisoners;

/// <summary>Numbers that look thrown and are the same in every run (xorshift).</summary>
internal sealed class Dice(uint seed)
{
    private uint _state = seed;

    /// <summary>From 0 to one less than the limit.</summary>
    public int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }
}
