namespace Inbox.Casework.Values;

/// <summary>Text that somebody wrote in confidence. It never prints itself: not in a log, an exception or a failed assertion.</summary>
public sealed record PrivateText(string Value)
{
    public static PrivateText Empty { get; } = new("");

    /// <summary>Length in UTF-16 units; 0 when nothing was written.</summary>
    public int Length => Value.Length;

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    public override string ToString() => $"({Length} characters)";
}
