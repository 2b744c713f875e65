namespace Inbox.Casework.Letters;

/// <summary>Automatic answers of the last 24 hours.</summary>
/// <param name="ToSender">To the address in question.</param>
/// <param name="Overall">To everybody together.</param>
public sealed record AnswersGiven(int ToSender, int Overall);
