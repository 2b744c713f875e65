namespace Inbox.Casework.Sorting.Phrases;

/// <summary>What a phrase tells. Each is a section of the phrase files, in kebab-case: <c>[return-on-paper]</c>.</summary>
public enum Topic
{
    // The wish.
    Post,

    /// <summary>Return it, no word about how.</summary>
    Return,
    ReturnByEmail,
    ReturnOnPaper,

    /// <summary>Sign it first, then you post it: both at once, a person decides.</summary>
    SignFirst,

    /// <summary>Whatever suits you: asks us to choose, so we ask back.</summary>
    Either,

    /// <summary>Looks like a wish and is none: covers the wishes inside it.</summary>
    NotAWish,

    /// <summary>Asks for information: what follows in the same sentence is no wish.</summary>
    Inquiry,

    /// <summary>Turns the wish behind it into its opposite.</summary>
    Negation,

    /// <summary>Looks like a negation and is none.</summary>
    NotANegation,

    /// <summary>Turns the wish before it into its opposite.</summary>
    NegationAfter,

    /// <summary>Ends the reach of a negation: "but".</summary>
    But,

    /// <summary>The wish behind it holds only if something else fails.</summary>
    Fallback,

    /// <summary>The wish of the same sentence depends on something we do not know.</summary>
    Condition,

    // Short answers to our question; read only where we asked it.
    AnswerPost,
    AnswerReturn,
    AnswerPaper,

    // The parts of a mail.
    Greeting,

    /// <summary>Whom a greeting names when it greets us.</summary>
    Us,
    SignOff,

    /// <summary>What to do with the letter: said to us, never to a prisoner.</summary>
    ToUs,

    /// <summary>Anything else that is said to us and hardly ever to a prisoner.</summary>
    AboutUs,
    Postscript,

    /// <summary>Announces the letter that follows.</summary>
    LetterFollows,

    /// <summary>Replaces an earlier letter.</summary>
    Supersedes,

    /// <summary>The attachment is handwriting or a scan of the letter.</summary>
    Handwritten,

    /// <summary>Said to a person in prison, never to us.</summary>
    ToPrisoner,

    // Requests.
    AddressRequest,
    Question,
    Payment,
    StatusQuery,
    Withdrawal,
    Erasure,
    VolunteerOffer,
    Thanks,

    // Matters for a person.
    Press,
    Relative,
    Advertising,
}
