namespace Inbox.Outbox;

/// <summary>What is known of a kind of server beyond the standards.</summary>
/// <param name="Name">As it stands in the configuration.</param>
/// <param name="SafeWindow">How long after an attempt the very same bytes may be sent again without making a second copy; zero: never.</param>
/// <param name="RefusesForNow">True when a permanent refusal of the whole mail may be a passing trouble.</param>
/// <param name="LeastTimeout">The server may need so long for one answer.</param>
/// <param name="PerHour">Mails that may be sent in any 60 minutes; null: no known limit.</param>
/// <param name="PerDay">Mails that may be sent in any 24 hours; null: no known limit.</param>
public sealed record DeliveryProfile(
    string Name, TimeSpan SafeWindow, bool RefusesForNow, TimeSpan LeastTimeout, int? PerHour, int? PerDay)
{
    /// <summary>A server that keeps to RFC 5321.</summary>
    public static DeliveryProfile Generic { get; } = new("generic", TimeSpan.Zero, false, TimeSpan.FromSeconds(5), null, null);

    /// <summary>
    /// Proton Mail Bridge: swallows an identical mail within 30 minutes (some are left for clocks and slow answers), says
    /// <c>554 5.0.0 Error: transaction failed</c> for every trouble behind it, and stands for a free plan's limits unless told others.
    /// </summary>
    public static DeliveryProfile ProtonBridge { get; } =
        new("proton-bridge", TimeSpan.FromMinutes(20), true, TimeSpan.FromMinutes(3), 50, 150);

    /// <summary>The profile of that name; null where there is none.</summary>
    public static DeliveryProfile? Find(string name) =>
        new[] { Generic, ProtonBridge }.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
}
