using Inbox.Casework.Values;

namespace Inbox.Registers.Options;

/// <summary>Section Project: who we are, to those who write to us.</summary>
public sealed class ProjectOptions
{
    /// <summary>The project's name as readers see it: the sender of every mail.</summary>
    public string Name { get; set; } = "Letters to prisoners";

    /// <summary>The address supporters write to. Case numbers are added to it as plus tags.</summary>
    public string Mailbox { get; set; } = "";

    /// <summary>The mail server whose Authentication-Results are believed (RFC 8601 section 2.5); empty: none is.</summary>
    public string AuthservId { get; set; } = "";

    /// <summary>Addresses of web forms whose mails name the person who filled them in.</summary>
    public IReadOnlyList<string> TrustedForms { get; set; } = [];

    /// <summary>How to pay for postage, in words, one line each; empty: the supporter is asked to reply, and a person explains.</summary>
    public IReadOnlyList<string> HowToPay { get; set; } = [];

    /// <summary>Lines under every mail, below the project's name.</summary>
    public IReadOnlyList<string> Signature { get; set; } = [];

    /// <summary>The parsed mailbox.</summary>
    /// <exception cref="FormatException">It is no address; <see cref="Mistakes"/> says so beforehand.</exception>
    public EmailAddress MailboxAddress() => EmailAddress.Parse(Mailbox);

    /// <summary>Everything that is wrong, each with the option's name; empty when all is well.</summary>
    public IEnumerable<(string Option, string Mistake)> Mistakes()
    {
        if (Name.Length is 0 or > 60) yield return (nameof(Name), "must be a name of at most 60 characters");
        if (Mailbox.Length == 0) yield return (nameof(Mailbox), "is missing: the address supporters write to");
        else if (!EmailAddress.TryParse(Mailbox, out var mailbox)) yield return (nameof(Mailbox), "is not a plain email address, e.g. letters@example.org");
        else if (mailbox.PlusTag is not null) yield return (nameof(Mailbox), "must not have a plus tag: case numbers go there");
        foreach (var form in TrustedForms.Where(f => !EmailAddress.TryParse(f, out _)))
            yield return ($"{nameof(TrustedForms)}:{TrustedForms.ToList().IndexOf(form)}", "is not a plain email address, e.g. form@example.org");
    }
}
