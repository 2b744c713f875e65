namespace Inbox.Ledger;

/// <summary>How much of everything there is.</summary>
/// <param name="Waiting">Mails the desk has yet to work on.</param>
/// <param name="Unfiled">Mails done with that the mailbox has yet to file.</param>
/// <param name="ToSend">Mails we owe.</param>
/// <param name="Unsettled">Mails refused, or whose sending ended unknown.</param>
/// <param name="Pen">Things that wait for a person.</param>
/// <param name="OpenTasks">Tasks offered or yet to be offered.</param>
public sealed record LedgerCounts(int Waiting, int Processed, int Quarantined, int Unfiled, int Letters, int ToSend, int Sent, int Unsettled, int Pen, int OpenTasks);
