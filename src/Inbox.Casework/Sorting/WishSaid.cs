namespace Inbox.Casework.Sorting;

/// <summary>What one phrase says about the wish.</summary>
internal enum WishSaid
{
    Post,

    /// <summary>Return it, no word about how: by email, as that is how it came.</summary>
    Return,
    ReturnByEmail,
    ReturnOnPaper,

    /// <summary>Cannot be followed without asking.</summary>
    Unsure,
}
