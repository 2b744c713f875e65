using Inbox.Casework.Values;

namespace Inbox.Casework.People;

/// <summary>The person who sent a letter to us and gets our answers.</summary>
/// <param name="Address">Where answers go. Never shown to volunteers.</param>
/// <param name="Name">The display name of the mail; blank when none.</param>
/// <param name="Language">What we answer in, if we have wording for it.</param>
public sealed record Supporter(EmailAddress Address, PrivateText Name, Language Language)
{
    /// <summary>The first word of the name when it looks like a given name; blank otherwise.</summary>
    public PrivateText FirstName =>
        Name.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: >= 2 } first, ..]
        && first.All(c => char.IsLetter(c) || c is '-' or '\'' or '’') && char.IsUpper(first[0])
            ? new PrivateText(first)
            : PrivateText.Empty;
}
