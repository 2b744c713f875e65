namespace Inbox.Ledger;

/// <summary>A mail taken up by the desk.</summary>
/// <param name="Id">Its number in the ledger: what logs call it.</param>
/// <param name="Attempt">1 for the first; counted before the work began.</param>
/// <param name="Whole">False when it was too large and only its headers are here.</param>
public sealed record WaitingMail(long Id, byte[] Raw, DateTimeOffset Received, int Attempt, bool Whole);
