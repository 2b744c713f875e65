using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>A mail's own words, parted, wherever they stood.</summary>
/// <param name="Note">Everything said to us.</param>
/// <param name="Letters">From the body, attached documents or a forwarded mail.</param>
/// <param name="Pictures">How many pictures and scans came along.</param>
internal sealed record MailPieces(PrivateText Note, EquatableList<FoundLetter> Letters, int Pictures)
{
    /// <summary>An addressee is named in the beginning or at the end; more of a text is not looked through.</summary>
    private const int LongestToLookThrough = 20_000;

    /// <summary>Where to look for the addressee of the whole mail.</summary>
    public WhereToLook Where(IncomingMail mail, EquatableList<PrisonerSlug> thread) =>
        WhereToLook.In(mail, thread) with { Note = Ends(Note), Letters = [.. Letters.Select(l => Ends(l.Part.Text))], Quoted = Ends(mail.Words.Quoted) };

    /// <summary>Where to look for the addressee of one letter.</summary>
    public static WhereToLook Where(FoundLetter letter) => new() { Letters = [Ends(letter.Part.Text)] };

    private static PrivateText Ends(PrivateText text) => text.Length <= LongestToLookThrough
        ? text
        : new PrivateText($"{text.Value[..(LongestToLookThrough / 2)]}\n\n{text.Value[^(LongestToLookThrough / 2)..]}");
}
