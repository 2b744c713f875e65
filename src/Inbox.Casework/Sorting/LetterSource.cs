namespace Inbox.Casework.Sorting;

/// <summary>Where in a mail a letter stood.</summary>
internal enum LetterSource
{
    Body,
    Attachment,
    Forwarded,
}
