namespace Inbox.Casework.Values;

/// <summary>A language by its ISO 639-1 code, lower case; empty when it is not known.</summary>
public sealed record Language(string Code)
{
    public static Language Unknown { get; } = new("");

    public static Language English { get; } = new("en");

    public static Language Russian { get; } = new("ru");

    public bool IsKnown => Code.Length > 0;

    public override string ToString() => IsKnown ? Code : "unknown";
}
