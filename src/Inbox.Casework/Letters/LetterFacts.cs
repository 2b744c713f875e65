using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>What stays true of a letter for its whole life.</summary>
/// <param name="Language">Of the letter; unknown when it was too short to tell or is still to be transcribed.</param>
/// <param name="Opened">When its mail was taken up.</param>
public sealed record LetterFacts(CaseNumber Case, PrisonerSlug Prisoner, Supporter Supporter, Language Language, DateTimeOffset Opened)
{
    public bool NeedsTranslation => Language != Language.Russian;
}
