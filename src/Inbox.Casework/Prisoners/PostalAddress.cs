using Inbox.Casework.Values;

namespace Inbox.Casework.Prisoners;

/// <summary>Where a prisoner gets post, in Russian, kept in parts because two orders are in use and both arrive.</summary>
/// <param name="Postcode">Six digits.</param>
/// <param name="Lines">From the region down to the institution.</param>
public sealed record PostalAddress(string Postcode, EquatableList<string> Lines);
