namespace Inbox.Casework.People;

/// <summary>How much somebody was given lately.</summary>
/// <param name="Tasks">Tasks of the last seven days.</param>
public sealed record VolunteerLoad(string VolunteerId, int Tasks);
