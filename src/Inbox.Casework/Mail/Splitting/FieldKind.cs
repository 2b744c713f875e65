namespace Inbox.Casework.Mail.Splitting;

/// <summary>A header field as a mail program prints it above a quoted or forwarded mail. The names are sections of the phrase files.</summary>
internal enum FieldKind
{
    From,
    Date,
    To,
    Subject,
}
