namespace Inbox.Casework.Mail;

public enum AttachmentKind
{
    /// <summary>A document whose text we could read.</summary>
    Document,

    /// <summary>A picture: a photo that goes along, or handwriting to be transcribed. A person tells which.</summary>
    Picture,

    /// <summary>A PDF without text: probably a scan.</summary>
    Scan,

    /// <summary>A mail attached whole (message/rfc822).</summary>
    ForwardedMail,

    /// <summary>A small picture shown inside an HTML body: a logo, mostly.</summary>
    InlinePicture,

    /// <summary>Keys, signatures, calendars, cards: not for the prisoner.</summary>
    Technical,

    /// <summary>Anything else, or a document that could not be read.</summary>
    Other,
}
