using Inbox.Connections;

namespace Inbox.Outbox;

/// <summary>Section Smtp: the server that sends our mails, and how eagerly.</summary>
public sealed class OutboxOptions : ServerOptions
{
    public OutboxOptions() => Port = 587;

    /// <summary>generic or proton-bridge.</summary>
    public string Profile { get; set; } = DeliveryProfile.Generic.Name;

    /// <summary>Longest wait for connecting, and for handing over one mail. proton-bridge needs at least 3 minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>An unused connection is closed after so long.</summary>
    public TimeSpan KeepOpen { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>A mail is given up after so many attempts, from 1.</summary>
    public int MaxAttempts { get; set; } = 40;

    /// <summary>A mail is given up so long after it was written, though not before its eighth attempt.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(3);

    /// <summary>Mails in any 60 seconds; 0: no limit.</summary>
    public int PerMinute { get; set; }

    /// <summary>Mails in any 60 minutes; 0: no limit; unset: what the profile knows (proton-bridge: 50).</summary>
    public int? PerHour { get; set; }

    /// <summary>Mails in any 24 hours; 0: no limit; unset: what the profile knows (proton-bridge: 150).</summary>
    public int? PerDay { get; set; }

    /// <summary>True: answers are worded and kept, but nothing is sent until it is false again.</summary>
    public bool Suspended { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Mistake)> Mistakes()
    {
        foreach (var mistake in base.Mistakes()) yield return mistake;
        var profile = DeliveryProfile.Find(Profile);
        if (profile is null) yield return (nameof(Profile), "must be generic or proton-bridge");
        if (profile is not null && Timeout < profile.LeastTimeout)
            yield return (nameof(Timeout), $"must be at least {profile.LeastTimeout} for {profile.Name}");
        if (Timeout > TimeSpan.FromHours(1)) yield return (nameof(Timeout), "must be at most an hour");
        if (KeepOpen < TimeSpan.Zero || KeepOpen > TimeSpan.FromMinutes(4)) yield return (nameof(KeepOpen), "must be from 0 to 4 minutes");
        if (MaxAttempts < 1) yield return (nameof(MaxAttempts), "must be 1 or more");
        if (GiveUpAfter <= TimeSpan.Zero) yield return (nameof(GiveUpAfter), "must be more than 0");
        if (PerMinute < 0) yield return (nameof(PerMinute), "must be 0 or more");
        if (PerHour < 0) yield return (nameof(PerHour), "must be 0 or more");
        if (PerDay < 0) yield return (nameof(PerDay), "must be 0 or more");
    }
}
