namespace Inbox.Casework.Sorting.Finding;

/// <summary>Where a name stood, from the place that tells most.</summary>
internal enum Place
{
    /// <summary>In the plus-address it was sent to.</summary>
    Tag,
    Salutation,

    /// <summary>"A letter to …", "please post this to …", "To: …", a heading.</summary>
    Pointer,
    Subject,

    /// <summary>The salutation of a forwarded mail.</summary>
    ForwardedSalutation,
    FileName,

    /// <summary>The title of a quoted or forwarded page.</summary>
    Title,

    /// <summary>The case of ours it belongs to.</summary>
    Thread,

    /// <summary>The subject of an answer: it may only have been kept.</summary>
    AnswerSubject,

    /// <summary>In passing, in the words to us.</summary>
    Mention,

    /// <summary>In passing, in a letter.</summary>
    LetterMention,

    /// <summary>In passing, in what others wrote.</summary>
    QuotedMention,

    /// <summary>The writer's own.</summary>
    Own,
}
