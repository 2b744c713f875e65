using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>Something that came with a mail.</summary>
/// <param name="Name">The file name it claims, one line, without folders; blank when none.</param>
/// <param name="MediaType">Lower case, e.g. <c>application/pdf</c>.</param>
/// <param name="Size">Decoded size in bytes.</param>
/// <param name="Kind">What it is for us.</param>
/// <param name="Text">Its text when it is one of the kinds we read (txt, docx, odt, pdf, a forwarded mail); null otherwise.</param>
public sealed record Attachment(PrivateText Name, string MediaType, long Size, AttachmentKind Kind, PrivateText? Text)
{
    /// <summary>Who wrote a forwarded mail and under which subject; set for <see cref="AttachmentKind.ForwardedMail"/> only.</summary>
    public ForwardedMail? Forwarded { get; init; }
}
