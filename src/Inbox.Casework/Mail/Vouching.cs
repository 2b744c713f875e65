namespace Inbox.Casework.Mail;

/// <summary>What the receiving server said about the sender's address.</summary>
public enum Vouching
{
    /// <summary>It said nothing, or nothing that we may trust. Normal for mail inside one provider.</summary>
    Unknown,

    /// <summary>DMARC, or an aligned DKIM or SPF, passed.</summary>
    Pass,

    /// <summary>It found that the mail does not come from where it says.</summary>
    Fail,
}
