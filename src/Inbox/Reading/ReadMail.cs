using Inbox.Casework.Mail;

namespace Inbox.Reading;

/// <summary>The answer of <see cref="MimeReader"/>: a mail's facts, or why there are none.</summary>
public abstract record ReadMail
{
    private ReadMail() { }

    public sealed record Facts(IncomingMail Mail) : ReadMail;

    /// <param name="Why">For the operator, without any of the mail's words.</param>
    public sealed record Unreadable(string Why) : ReadMail;
}
