namespace Inbox.Ledger;

/// <summary>A letter in a list for operators.</summary>
/// <param name="Stage">in-translation | in-russian | with-human.</param>
/// <param name="Wish">NotSaid | Post | ReturnByEmail | ReturnOnPaper.</param>
/// <param name="Why">Why it waits for a person; null when it does not.</param>
/// <param name="MailId">The mail it came in.</param>
public sealed record LetterLine(
    string Case, string Stage, string Prisoner, string Wish, string Language, DateTimeOffset Opened, DateTimeOffset? Due, string? Why, long MailId);
