namespace Inbox.Casework.Sorting;

/// <summary>What a supporter wants done with the translated letter.</summary>
public enum Wish
{
    /// <summary>Nothing was said, or nothing plain: one friendly question, never a default.</summary>
    NotSaid,

    /// <summary>Post it for me.</summary>
    Post,

    /// <summary>Send me the translation by email; I post it.</summary>
    ReturnByEmail,

    /// <summary>Send me the translation on paper, in a ready envelope; I sign and post it.</summary>
    ReturnOnPaper,
}
