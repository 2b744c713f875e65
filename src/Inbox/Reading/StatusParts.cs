using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>The recipients of a message/delivery-status part (RFC 3464 section 2.3).</summary>
internal static class StatusParts
{
    private const int MaxRecipients = 100;

    public static EquatableList<DeliveryFailure> Read(IReadOnlyList<MimeEntity> parts) =>
    [
        .. parts.OfType<MessageDeliveryStatus>().SelectMany(Groups).Select(Failure).OfType<DeliveryFailure>()
            .DistinctBy(f => (f.Recipient, f.Status)).Take(MaxRecipients),
    ];

    private static IEnumerable<HeaderList> Groups(MessageDeliveryStatus part)
    {
        try
        {
            return part.StatusGroups;
        }
        catch (FormatException)
        {
            return [];
        }
    }

    /// <summary>Null for a group about the mail as a whole, and for a recipient who got it.</summary>
    private static DeliveryFailure? Failure(HeaderList group)
    {
        var recipient = group["Final-Recipient"] ?? group["Original-Recipient"];
        var action = group["Action"]?.Trim().ToLowerInvariant() ?? "";
        var status = StatusCodes.Enhanced(group["Status"] ?? "");
        if (status.Length == 0) status = StatusCodes.Enhanced(group["Diagnostic-Code"] ?? "");
        if ((recipient is null && action.Length == 0) || action is "delivered" or "relayed" or "expanded" || status.StartsWith('2')) return null;
        var permanent = action != "delayed" && (status.Length == 0 ? action == "failed" : status[0] == '5');
        return new(Address(recipient), status, permanent);
    }

    /// <summary><c>rfc822; ann@example.org</c>, with or without angle brackets.</summary>
    private static EmailAddress? Address(string? value) =>
        EmailAddress.TryParse(value?[(value.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().Trim('<', '>', '"', '\''), out var address) ? address : null;
}
