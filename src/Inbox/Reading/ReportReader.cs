using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Reads what a mail server reports about an earlier mail: from its parts (RFC 3464), or from its words where it has none.</summary>
public static class ReportReader
{
    /// <summary>Null when the mail reports on no delivery.</summary>
    /// <param name="text">The readable text of the mail.</param>
    /// <param name="signs">As <see cref="MachineSignReader"/> found them.</param>
    public static DeliveryReport? Read(MimeMessage mail, string text, EquatableList<MachineSign> signs)
    {
        if (!signs.Any(s => s.Kind is MachineSignKind.DeliveryReport or MachineSignKind.BounceWording)) return null;
        var parts = MailParts.Of(mail);
        var failures = StatusParts.Read(parts);
        if (failures.Count == 0) failures = ReportWording.Read(mail, text);
        var returned = ReturnedHead.Read(mail, parts, text);
        return new(failures, returned.MessageId, returned.CaseNumbers);
    }
}
