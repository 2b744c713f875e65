using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>The pieces of a mail in which <see cref="PrisonerFinder"/> looks for an addressee. Leave out what a mail does not have.</summary>
/// <remarks>
/// Who has not told the covering note from the letters puts all own words into <see cref="Note"/>: the finder knows a
/// salutation when it sees one. To ask about one letter alone, give that letter only.
/// </remarks>
public sealed record WhereToLook
{
    public PrivateText Subject { get; init; } = PrivateText.Empty;

    /// <summary>What was written to us around the letters, or the whole own text.</summary>
    public PrivateText Note { get; init; } = PrivateText.Empty;

    /// <summary>Each letter whole, from its salutation on; texts of attached documents too.</summary>
    public EquatableList<PrivateText> Letters { get; init; } = [];

    /// <summary>Names of the attached files, without technical ones.</summary>
    public EquatableList<PrivateText> FileNames { get; init; } = [];

    /// <summary>Earlier mails quoted in a reply: only titles, addresses and salutations in it count, and weakly.</summary>
    public PrivateText Quoted { get; init; } = PrivateText.Empty;

    /// <summary>Forwarded mails: a salutation in them counts when the sender's own words name nobody.</summary>
    public EquatableList<ForwardedMail> Forwarded { get; init; } = [];

    /// <summary>What stands after the + in the addresses of ours it was sent to.</summary>
    public EquatableList<string> PlusTags { get; init; } = [];

    /// <summary>Whom the sender's own cases linked to this mail are for.</summary>
    public EquatableList<PrisonerSlug> Thread { get; init; } = [];

    /// <summary>The sender's display name: nobody writes to himself, so this name is not taken for the addressee's in passing.</summary>
    public PrivateText Sender { get; init; } = PrivateText.Empty;

    /// <summary>All of a mail, not told apart further.</summary>
    /// <param name="thread">Whom the sender's own cases linked to this mail are for.</param>
    public static WhereToLook In(IncomingMail mail, EquatableList<PrisonerSlug> thread) => new()
    {
        Subject = mail.Subject,
        Note = mail.Words.Text,
        Letters = [.. Seen(mail).Where(a => a.Text is { IsBlank: false }).Select(a => a.Text!)],
        FileNames = [.. Seen(mail).Where(a => !a.Name.IsBlank).Select(a => a.Name)],
        Quoted = mail.Words.Quoted,
        Forwarded = mail.Words.Forwarded,
        PlusTags = [.. mail.Recipients.Select(r => r.PlusTag).OfType<string>()],
        Thread = thread,
        Sender = mail.Sender.Name,
    };

    private static IEnumerable<Attachment> Seen(IncomingMail mail) =>
        mail.Attachments.Where(a => a.Kind is not (AttachmentKind.Technical or AttachmentKind.InlinePicture));
}
