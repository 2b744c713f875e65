using System.Security.Cryptography;
using Inbox.Casework.Values;

namespace Inbox.Desk;

/// <summary>Names for new things that nobody can guess.</summary>
internal static class Identities
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 16;

    /// <summary>80 random bits as 16 characters that survive any mail system's idea of a local part.</summary>
    public static string NewToken() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>A Message-ID that names what the mail is about, fixed before the first attempt to send it.</summary>
    public static MessageId NewMessageId(string about, EmailAddress mailbox) => MessageId.Parse($"{about}.{NewToken()}@{mailbox.Domain}");
}
