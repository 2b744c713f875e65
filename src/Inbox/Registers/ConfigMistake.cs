namespace Inbox.Registers;

/// <summary>Something wrong in the configuration, where, and in words that help to put it right.</summary>
/// <param name="File">Path inside the configuration folder, or the name of an environment variable or secret file.</param>
/// <param name="Line">From 1.</param>
/// <param name="Text">Never repeats an address or a secret.</param>
public sealed record ConfigMistake(string File, int Line, string Text)
{
    public override string ToString() => $"{File}:{Line}: {Text}";
}
