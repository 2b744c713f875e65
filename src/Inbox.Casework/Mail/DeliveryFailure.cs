using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>The fate of one recipient in a delivery report.</summary>
/// <param name="Recipient">Null when the report hides or garbles it.</param>
/// <param name="Status">Enhanced status code (RFC 3463), e.g. <c>5.1.1</c>; empty when not told.</param>
/// <param name="Permanent">True: do not try again. False: delayed, or a fault that may pass.</param>
public sealed record DeliveryFailure(EmailAddress? Recipient, string Status, bool Permanent);
