using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Finds the traces of machines in a mail's envelope, headers, parts and, for servers that leave none there, set phrases.</summary>
public static class MachineSignReader
{
    /// <param name="text">The readable text of the mail, quotes and all.</param>
    /// <param name="ours">The address we write from.</param>
    public static EquatableList<MachineSign> Read(MimeMessage mail, string text, EmailAddress ours)
    {
        var envelope = EnvelopeSigns.Read(mail, ours).ToList();
        return
        [
            .. envelope,
            .. AutoHeaderSigns.Read(mail.Headers),
            .. ListSigns.Read(mail.Headers),
            .. PartSigns.Read(mail),
            .. WordingSigns.Read(mail, text, envelope),
        ];
    }
}
