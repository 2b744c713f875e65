namespace Inbox.Registers.Options;

/// <summary>Section Reading: what is read by itself and what a person is shown instead.</summary>
public sealed class MailSizeOptions
{
    /// <summary>Larger mails are kept, but a person looks at them; in bytes.</summary>
    public int MaxBytes { get; set; } = 25 * 1024 * 1024;

    /// <summary>Everything that is wrong, each with the option's name; empty when all is well.</summary>
    public IEnumerable<(string Option, string Mistake)> Mistakes()
    {
        if (MaxBytes < 100_000) yield return (nameof(MaxBytes), "must be 100000 (a tenth of a megabyte) or more");
    }
}
