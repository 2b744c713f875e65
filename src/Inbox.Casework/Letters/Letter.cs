using Inbox.Casework.Sorting;

namespace Inbox.Casework.Letters;

/// <summary>Where a letter stands.</summary>
public abstract record Letter
{
    private Letter() { }

    /// <summary>Null as long as the letter is not opened.</summary>
    public virtual LetterFacts? Facts => null;

    /// <summary>There is no letter yet.</summary>
    public sealed record Unopened : Letter;

    /// <summary>A volunteer is asked to translate it.</summary>
    /// <param name="Wish">May still be open: translation starts meanwhile.</param>
    /// <param name="Due">When a person should look why no translation came.</param>
    public sealed record InTranslation(LetterFacts Facts, Wish Wish, DateTimeOffset Due) : Letter
    {
        public override LetterFacts Facts { get; } = Facts;
    }

    /// <summary>It is in Russian and can be posted or returned as soon as the wish is known.</summary>
    public sealed record InRussian(LetterFacts Facts, Wish Wish) : Letter
    {
        public override LetterFacts Facts { get; } = Facts;
    }

    /// <summary>Nothing happens by itself until a person has decided.</summary>
    /// <param name="Why">For the operator, without any of the letter's words.</param>
    public sealed record WithHuman(LetterFacts Facts, Wish Wish, string Why) : Letter
    {
        public override LetterFacts Facts { get; } = Facts;
    }
}
