using Inbox.Casework.People;
using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>What the desk laid beside a mail before the decision.</summary>
/// <param name="Sender">Null when the sender cannot be answered at all.</param>
/// <param name="NewCases">One unused number for each letter in the mail.</param>
/// <param name="TaskTokens">One unguessable token for each letter in the mail.</param>
/// <param name="Letters">The sender's letters the mail is about.</param>
/// <param name="Loads">Tasks of the last seven days.</param>
public sealed record MailFile(
    Supporter? Sender,
    EquatableList<CaseNumber> NewCases,
    EquatableList<string> TaskTokens,
    EquatableList<Letter> Letters,
    EquatableList<VolunteerLoad> Loads,
    AnswersGiven Answers);
