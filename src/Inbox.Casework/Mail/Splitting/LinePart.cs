namespace Inbox.Casework.Mail.Splitting;

/// <summary>What a line of a mail is.</summary>
internal enum LinePart
{
    Own,
    Quoted,
    Signature,
    Forwarded,
}
