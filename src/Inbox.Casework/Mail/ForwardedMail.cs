using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>A mail that somebody forwarded: its writer is not the one who sent it to us.</summary>
/// <param name="From">As its head names the writer; blank when not told.</param>
/// <param name="Subject">Blank when not told.</param>
/// <param name="Text">Its text, quotes and signature included.</param>
public sealed record ForwardedMail(PrivateText From, PrivateText Subject, PrivateText Text);
