using Inbox.Casework.Mail;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>A mail's own words, parted, wherever they stood.</summary>
/// <param name="Note">Everything said to us.</param>
/// <param name="Letters">From the body, attached documents or a forwarded mail.</param>
/// <param name="Pictures">How many pictures and scans came along.</param>
internal sealed record MailPieces(PrivateText Note, EquatableList<FoundLetter> Letters, int Pictures)
{
    /// <summary>Where to look for the addressee of the whole mail.</summary>
    public WhereToLook Where(IncomingMail mail, EquatableList<Prisoners.PrisonerSlug> thread) =>
        WhereToLook.In(mail, thread) with { Note = Note, Letters = [.. Letters.Select(l => l.Part.Text)] };
}
