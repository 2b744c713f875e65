using System.Collections.Frozen;

namespace Inbox.Casework.Prisoners;

/// <summary>Everyone letters can be written to, as one immutable snapshot.</summary>
public sealed class PrisonerRegister
{
    private readonly FrozenDictionary<PrisonerSlug, Prisoner> _bySlug;

    /// <param name="prisoners">No two with the same slug.</param>
    public PrisonerRegister(IEnumerable<Prisoner> prisoners)
    {
        _bySlug = prisoners.ToFrozenDictionary(p => p.Slug);
        All = [.. _bySlug.Values.OrderBy(p => p.Slug.Text, StringComparer.Ordinal)];
        Names = new NameFolding(All);
    }

    /// <summary>In the order of their slugs.</summary>
    public IReadOnlyList<Prisoner> All { get; }

    /// <summary>The index of every spelling.</summary>
    public NameFolding Names { get; }

    /// <summary>Null when the register does not have this slug (any more).</summary>
    public Prisoner? Find(PrisonerSlug slug) => _bySlug.GetValueOrDefault(slug);
}
