namespace Inbox.Casework.Sorting;

/// <summary>Whom a line greets.</summary>
internal enum Salutation
{
    /// <summary>It greets nobody.</summary>
    None,

    /// <summary>"Hello!" or "Dear friend,": might open anything.</summary>
    Anybody,

    /// <summary>"Dear team,"</summary>
    Us,

    /// <summary>Somebody by name who is not in the register; one of us, or a prisoner we do not have.</summary>
    Somebody,

    /// <summary>Somebody whose name is in the register.</summary>
    Prisoner,
}
