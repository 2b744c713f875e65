namespace Inbox.Wording;

/// <summary>One template as it was found.</summary>
/// <param name="File">How mistakes name it.</param>
/// <param name="Language">ISO 639-1 code of its folder.</param>
/// <param name="Name">A note's name, e.g. <c>postage-request</c>, or of a part that others include, e.g. <c>part-privacy</c>.</param>
public sealed record WordingFile(string File, string Language, string Name, string Text);
