using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Letters;

/// <summary>What can happen to a letter.</summary>
public abstract record LetterInput
{
    private LetterInput() { }

    /// <summary>It came in.</summary>
    /// <param name="Prisoner">As the register has the prisoner now.</param>
    /// <param name="Text">The letter.</param>
    /// <param name="ToBeTranscribed">See <see cref="SortedLetter.ToBeTranscribed"/>.</param>
    /// <param name="MayAnswer">False: open the case, but send the supporter nothing automatic.</param>
    /// <param name="Translator">Whom to ask; null when nobody suitable is free.</param>
    /// <param name="TaskToken">Unguessable; by it the answer finds its task.</param>
    public sealed record Arrived(
        LetterFacts Facts, Prisoner Prisoner, Wish Wish, PrivateText Text, bool ToBeTranscribed, bool MayAnswer, Volunteer? Translator, string TaskToken) : LetterInput;

    /// <summary>Its supporter said what to do with it.</summary>
    /// <param name="Prisoner">As the register has the prisoner now.</param>
    public sealed record WishSaid(Wish Wish, Prisoner Prisoner, bool MayAnswer) : LetterInput;

    /// <summary>Nothing else; the clock went on.</summary>
    public sealed record TimePassed : LetterInput;
}
