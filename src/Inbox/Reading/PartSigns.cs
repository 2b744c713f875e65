using Inbox.Casework.Mail;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Parts that only machines send: delivery reports (RFC 3464), read receipts (RFC 8098), abuse (RFC 5965), DMARC and TLS reports.</summary>
internal static class PartSigns
{
    public static IEnumerable<MachineSign> Read(MimeMessage mail) =>
        MailParts.Of(mail).Select(p => Sign(p.ContentType)).OfType<MachineSign>().Distinct();

    private static MachineSign? Sign(ContentType type)
    {
        var name = type.MimeType.ToLowerInvariant();
        var report = name == "multipart/report" ? type.Parameters["report-type"]?.ToLowerInvariant() ?? "" : "";
        return (name, report) switch
        {
            ("message/delivery-status" or "message/xdelivery-status" or "message/global-delivery-status", _) or (_, "delivery-status") =>
                new(MachineSignKind.DeliveryReport, "a part message/delivery-status"),
            ("message/disposition-notification", _) or (_, "disposition-notification") =>
                new(MachineSignKind.ReadReceipt, "a part message/disposition-notification"),
            ("message/feedback-report", _) or (_, "feedback-report") => new(MachineSignKind.AbuseReport, "a part message/feedback-report"),
            ("application/tlsrpt+gzip" or "application/tlsrpt+json" or "application/tlsrpt", _) or (_, "tlsrpt") => new(MachineSignKind.AbuseReport, "a TLS report"),
            _ => null,
        };
    }
}
