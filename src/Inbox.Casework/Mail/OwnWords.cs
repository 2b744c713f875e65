using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>A mail's text, taken apart: what was written now, and what only came along.</summary>
/// <param name="Text">The sender's new words with paragraphs and line breaks intact; blank when nothing was written.</param>
/// <param name="Signature">Signature, disclaimer and "Sent from my …", off the end.</param>
/// <param name="Quoted">Earlier mails quoted in a reply, marks removed.</param>
/// <param name="Forwarded">Mails forwarded inside the text, outermost first.</param>
public sealed record OwnWords(PrivateText Text, PrivateText Signature, PrivateText Quoted, EquatableList<ForwardedMail> Forwarded)
{
    public static OwnWords Nothing { get; } = new(PrivateText.Empty, PrivateText.Empty, PrivateText.Empty, []);
}
