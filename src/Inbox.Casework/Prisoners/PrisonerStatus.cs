namespace Inbox.Casework.Prisoners;

/// <summary>Where a prisoner is, as far as post is concerned.</summary>
public enum PrisonerStatus
{
    Unknown,
    Imprisoned,
    InTransit,

    /// <summary>All mail is stopped there; it is handed over later or not at all.</summary>
    PunishmentCell,
    Transferred,
    Released,
    Deceased,
}
