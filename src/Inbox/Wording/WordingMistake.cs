namespace Inbox.Wording;

/// <summary>Something wrong in a template.</summary>
/// <param name="Line">From 1.</param>
public sealed record WordingMistake(string File, int Line, string Text);
