namespace Inbox.Ledger;

/// <summary>What became of one mail.</summary>
/// <param name="Stage">waiting | processed | quarantined | known.</param>
/// <param name="Kind">What it was sorted as; null before the desk has worked on it.</param>
/// <param name="Cases">Each with its present stage.</param>
/// <param name="Notes">What was written because of it, each with what became of that.</param>
/// <param name="Tasks">What was queued because of it.</param>
/// <param name="Pen">Why a person should look; empty when nobody need to.</param>
public sealed record MailStory(
    long MailId,
    string Stage,
    string? Kind,
    string? Reason,
    IReadOnlyList<MailStory.OneCase> Cases,
    IReadOnlyList<MailStory.OneNote> Notes,
    IReadOnlyList<MailStory.OneTask> Tasks,
    IReadOnlyList<string> Pen)
{
    /// <param name="Wish">NotSaid | Post | ReturnByEmail | ReturnOnPaper.</param>
    public sealed record OneCase(string Case, string Prisoner, string Stage, string Wish);

    /// <param name="Stage">waiting | sending | sent | refused | unknown.</param>
    public sealed record OneNote(string Note, string Stage);

    /// <param name="Volunteer">Null when nobody was free.</param>
    public sealed record OneTask(string Case, string Language, string? Volunteer);
}
