namespace Inbox.Casework.Letters;

/// <summary>Policy that the charity sets in its configuration.</summary>
/// <param name="TranslationDue">How long a translator is given.</param>
/// <param name="AnswersPerAddressPerDay">At most so many automatic answers to one address in 24 hours; from 1.</param>
/// <param name="AnswersPerDay">At most so many automatic answers in 24 hours over all; from 1.</param>
public sealed record CaseRules(PostageTariff Postage, TimeSpan TranslationDue, int AnswersPerAddressPerDay, int AnswersPerDay);
