using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>The answer of <see cref="PrisonerFinder"/>: for whom a mail is.</summary>
public abstract record Found
{
    private Found(EquatableList<Evidence> evidence) => Evidence = evidence;

    /// <summary>What led there, strongest first.</summary>
    public EquatableList<Evidence> Evidence { get; }

    /// <summary>Plainly this one person.</summary>
    public sealed record One(PrisonerSlug Prisoner, EquatableList<Evidence> Evidence) : Found(Evidence);

    /// <summary>Plainly these people, each of them addressed.</summary>
    /// <param name="Prisoners">Two or more, in the order of the mail.</param>
    public sealed record Several(EquatableList<PrisonerSlug> Prisoners, EquatableList<Evidence> Evidence) : Found(Evidence);

    /// <summary>It could be any of these: ask.</summary>
    /// <param name="Candidates">Two or more, likeliest first; a single one when the evidence for it is too weak to act on.</param>
    public sealed record Ambiguous(EquatableList<PrisonerSlug> Candidates, EquatableList<Evidence> Evidence) : Found(Evidence);

    /// <summary>Nobody of the register.</summary>
    /// <param name="SomebodyNamed">True when the mail plainly addresses a person we do not have.</param>
    public sealed record None(bool SomebodyNamed, EquatableList<Evidence> Evidence) : Found(Evidence);
}
