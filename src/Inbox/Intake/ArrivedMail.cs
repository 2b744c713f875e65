namespace Inbox.Intake;

/// <summary>A mail as the server gave it.</summary>
/// <param name="Uid">Valid within the folder's UIDVALIDITY.</param>
/// <param name="Identity">
/// The same for every copy of the same mail: a hash over what its sender fixed (Message-ID, From, Date, Subject, body), or, where
/// there is no Message-ID, over all bytes. Two mails of strangers that share a Message-ID but differ otherwise have two identities.
/// </param>
/// <param name="Received">INTERNALDATE: when the server took it.</param>
/// <param name="Raw">All bytes; headers only for a mail above the size limit.</param>
/// <param name="Size">RFC822.SIZE, in bytes.</param>
public sealed record ArrivedMail(uint Uid, string Identity, DateTimeOffset Received, byte[] Raw, long Size)
{
    /// <summary>False when only the headers were taken because the mail is above the size limit.</summary>
    public bool Whole { get; init; } = true;

    /// <summary>True when it is older than the configured start: it is remembered as known and nothing else is done with it.</summary>
    public bool BeforeStart { get; init; }
}
