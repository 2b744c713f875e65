using Inbox.Casework.Mail;

namespace Inbox.Casework.Sorting;

/// <summary>Services whose programs tell us that somebody has paid.</summary>
internal static class PaymentServices
{
    private static readonly string[] Domains =
        ["paypal.com", "paypal.co.uk", "wise.com", "stripe.com", "revolut.com", "gocardless.com", "justgiving.com", "donorbox.org"];

    /// <summary>False for a sender whom our server found forged: that is phishing.</summary>
    public static bool Sent(IncomingMail mail) =>
        mail.Sender is { Address.Domain: var domain, Vouched: not Vouching.Fail }
        && Domains.Any(s => domain == s || domain.EndsWith("." + s, StringComparison.Ordinal));
}
