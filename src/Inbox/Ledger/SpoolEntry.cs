namespace Inbox.Ledger;

/// <summary>A mail to be kept, byte for byte.</summary>
/// <param name="Uid">Its place in the folder.</param>
/// <param name="Identity">The same for every copy of the same mail.</param>
/// <param name="Received">When the mail server took it.</param>
/// <param name="Raw">All bytes; the headers only when <paramref name="Whole"/> is false.</param>
/// <param name="Size">In bytes, as the server says.</param>
/// <param name="Known">True for a mail older than the configured start: its place is remembered and nothing else is done with it.</param>
public sealed record SpoolEntry(uint Uid, string Identity, DateTimeOffset Received, byte[] Raw, long Size, bool Whole, bool Known = false);
