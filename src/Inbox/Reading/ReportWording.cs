using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Recipients, code and fate from the words of servers that write no report parts (seen in: qmail, Exim, Exchange, Gmail, Domino, AOL).</summary>
internal static class ReportWording
{
    private const int MaxText = 20_000;

    public static EquatableList<DeliveryFailure> Read(MimeMessage mail, string text)
    {
        var words = OwnPart(text);
        var recipients = Recipients(mail, words);
        var status = StatusCodes.Enhanced(words);
        var permanent = IsPermanent(mail.Subject ?? "", words, status);
        return recipients.Count > 0
            ? [.. recipients.Select(r => new DeliveryFailure(r, status, permanent))]
            : [new DeliveryFailure(null, status, permanent)];
    }

    /// <summary>The server's own words, above the returned mail.</summary>
    public static string OwnPart(string text)
    {
        var lines = (text.Length > MaxText ? text[..MaxText] : text).Split('\n');
        var end = Array.FindIndex(lines, Math.Min(1, lines.Length), MachineWords.BeginsReturnedCopy);
        return string.Join('\n', end < 0 ? lines : lines[..end]);
    }

    private static List<EmailAddress> Recipients(MimeMessage mail, string words)
    {
        var named = mail.Headers.Where(h => h.Field.Equals("X-Failed-Recipients", StringComparison.OrdinalIgnoreCase)).SelectMany(h => AddressesIn.Text(h.Value)).Distinct().ToList();
        if (named.Count > 0) return named;
        var ours = mail.To.Mailboxes.Select(m => m.Address ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        // The failed address heads its own line; in running text anybody may be named.
        var heading = Foreign(words.Split('\n').SelectMany(line => AddressesIn.Start(line)), ours);
        if (heading.Count == 0) heading = LocalNames(mail, words);
        return heading.Count > 0 ? heading : Foreign(AddressesIn.Text(words), ours);
    }

    /// <summary>Names without a domain, each indented on its own line below "… recipients …": they are the server's own (seen in: AOL).</summary>
    private static List<EmailAddress> LocalNames(MimeMessage mail, string words)
    {
        var domain = mail.From.Mailboxes.FirstOrDefault()?.Domain ?? "";
        var names = words.Split('\n').SkipWhile(l => !l.Contains("recipients", StringComparison.OrdinalIgnoreCase)).Skip(1)
            .TakeWhile(l => l.Length == 0 || l[0] is ' ' or '\t' or '\r').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.Contains(' '));
        return [.. names.Select(n => EmailAddress.TryParse($"{n}@{domain}", out var address) ? address : null).OfType<EmailAddress>().Take(20)];
    }

    private static List<EmailAddress> Foreign(IEnumerable<EmailAddress> addresses, HashSet<string> ours) =>
        [.. addresses.Where(a => !ours.Contains(a.Text) && !EnvelopeSigns.IsRole(a.Text)).Distinct().Take(20)];

    private static bool IsPermanent(string subject, string words, string status)
    {
        if (MachineWords.TellsDelay(words) || MachineWords.TellsDelay(subject)) return false;
        return status.Length > 0 ? status[0] == '5' : StatusCodes.ReplyClass(words) != 4;
    }
}
