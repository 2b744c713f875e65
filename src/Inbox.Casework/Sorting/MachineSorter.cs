using Inbox.Casework.Mail;

namespace Inbox.Casework.Sorting;

/// <summary>Sorts out what machines wrote.</summary>
internal static class MachineSorter
{
    private static readonly string[] PaymentServices = ["paypal.com", "paypal.co.uk", "wise.com", "stripe.com", "revolut.com", "gocardless.com", "justgiving.com", "donorbox.org"];

    /// <summary>What a machine certainly wrote; null when a person may have.</summary>
    public static Sorted? Sort(IncomingMail mail)
    {
        if (mail.MachineSigns.Count == 0) return null;
        if (IsPaymentService(mail.Sender)) return new Sorted.Request(RequestKind.Payment, [], [], "a payment service wrote", [new Evidence("the domain of a payment service")]);
        var verdict = MachineVerdict.Of(mail.MachineSigns);
        return verdict.Kind is { } kind ? new Sorted.Machine(kind, mail.Report, verdict.Reason, verdict.Evidence) : null;
    }

    /// <summary>A list or a no-reply address may pass on a person's letter, which is kept; whatever else comes that way is bulk mail.</summary>
    public static Sorted UnlessLetter(IncomingMail mail, Sorted sorted) =>
        MachineVerdict.Of(mail.MachineSigns) is { IfNoLetter: { } kind } verdict && !IsPersons(sorted)
            ? new Sorted.Machine(kind, mail.Report, verdict.Reason, verdict.Evidence)
            : sorted;

    private static bool IsPersons(Sorted sorted) => sorted is Sorted.Letters or Sorted.Choice or Sorted.Unclear { Letter: true }
        or Sorted.Request { Wants: RequestKind.Payment or RequestKind.Erasure or RequestKind.Withdrawal };

    private static bool IsPaymentService(Sender sender) =>
        sender is { Address.Domain: var domain, Vouched: not Vouching.Fail }
        && PaymentServices.Any(s => domain == s || domain.EndsWith("." + s, StringComparison.Ordinal));
}
