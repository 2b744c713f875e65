using Inbox.Casework.Mail.Splitting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>A mail's text, taken apart: what was written now, and what only came along.</summary>
/// <param name="Text">The sender's new words with paragraphs and line breaks intact; blank when nothing was written.</param>
/// <param name="Signature">Signature, disclaimer and "Sent from my …", off the end. A letter's closing ("With love, Ann") is not one.</param>
/// <param name="Quoted">Earlier mails quoted in a reply, marks removed.</param>
/// <param name="Forwarded">Mails forwarded inside the text, outermost first.</param>
public sealed record OwnWords(PrivateText Text, PrivateText Signature, PrivateText Quoted, EquatableList<ForwardedMail> Forwarded)
{
    public static OwnWords Nothing { get; } = new(PrivateText.Empty, PrivateText.Empty, PrivateText.Empty, []);

    /// <summary>Takes a mail's text apart. Splitting <see cref="Text"/> again changes nothing, and nothing is added to it.</summary>
    /// <param name="text">The readable text of the mail; what HTML shows as quoted is marked with "&gt; ".</param>
    /// <param name="forwards">
    /// True when the subject says that the mail forwards another (Fwd:, WG:, TR: …): a mail below an Outlook block is then forwarded, not quoted.
    /// </param>
    public static OwnWords Split(string text, bool forwards = false) => WordSplitter.Split(text, forwards);
}
