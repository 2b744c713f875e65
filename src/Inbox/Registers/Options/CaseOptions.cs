namespace Inbox.Registers.Options;

/// <summary>Section Cases: policy for letters.</summary>
public sealed class CaseOptions
{
    /// <summary>How long a translator is given.</summary>
    public TimeSpan TranslationDue { get; set; } = TimeSpan.FromDays(5);

    /// <summary>At most so many automatic answers to one address in 24 hours: the brake for mail loops, from 1.</summary>
    public int AnswersPerAddressPerDay { get; set; } = 20;

    /// <summary>At most so many automatic answers in 24 hours over all; then a person is called, from 1.</summary>
    public int AnswersPerDay { get; set; } = 1000;

    /// <summary>Everything that is wrong, each with the option's name; empty when all is well.</summary>
    public IEnumerable<(string Option, string Mistake)> Mistakes()
    {
        if (TranslationDue < TimeSpan.FromHours(1) || TranslationDue > TimeSpan.FromDays(60))
            yield return (nameof(TranslationDue), "must be from 1 hour to 60 days");
        if (AnswersPerAddressPerDay < 1) yield return (nameof(AnswersPerAddressPerDay), "must be 1 or more");
        if (AnswersPerDay < 1) yield return (nameof(AnswersPerDay), "must be 1 or more");
    }
}
