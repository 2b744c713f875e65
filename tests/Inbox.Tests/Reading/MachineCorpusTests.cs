using Inbox.Casework.Mail;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;
using Inbox.Reading;
using MimeKit;

namespace Inbox.Tests.Reading;

public sealed class MachineCorpusTests
{
    private static readonly EmailAddress Ours = EmailAddress.Parse("letters@example.net");

    [Theory]
    [InlineData("auto-rfc-headers", 0)]
    [InlineData("auto-reports", 0)]
    // One Latvian auto-reply has no trace but its words.
    [InlineData("bounce-mit-mixed", 1)]
    // One is spam that the source counts as a bounce.
    [InlineData("bounce-perl-bounceparser", 1)]
    public void Machines_of_public_sets_are_recognised_and_people_are_not(string set, int missed)
    {
        var misses = Corpus.Read(set).Select(c => (Case: c, Verdict: MachineVerdict.Of(Signs(c.Mail())))).Select(Miss).OfType<string>().ToList();

        misses.Count(m => m.StartsWith("missed", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(missed, string.Join('\n', misses));
        misses.ShouldNotContain(m => m.StartsWith("answered", StringComparison.Ordinal));
        misses.ShouldNotContain(m => m.StartsWith("person", StringComparison.Ordinal));
    }

    [Theory]
    // The other program makes up a status code from words like "unknown domain"; we do not.
    [InlineData("bounce-mit-mixed", 0.96)]
    [InlineData("bounce-perl-bounceparser", 0.97)]
    public void Reports_of_public_sets_name_their_recipients(string set, double share)
    {
        var results = Corpus.Read(set).SelectMany(Facts).ToList();

        ((double)results.Count(r => r.Right) / results.Count).ShouldBeGreaterThanOrEqualTo(share, string.Join('\n', results.Where(r => !r.Right).Select(r => r.What)));
    }

    private static IEnumerable<(bool Right, string What)> Facts(CorpusCase known)
    {
        var mail = known.Mail();
        var report = ReportReader.Read(mail, Text(mail), Signs(mail));
        var recipients = report?.Failures.Select(f => f.Recipient?.Text).ToList() ?? [];
        if (known.Text("finalRecipient") is { } one && one.Contains('@')) yield return (recipients.Contains(one, StringComparer.OrdinalIgnoreCase), $"{known.Id} recipient");
        foreach (var address in known.Texts("addresses")) yield return (recipients.Contains(address, StringComparer.OrdinalIgnoreCase), $"{known.Id} {address}");
        if (known.Text("status") is { Length: > 2 } status) yield return (report?.Failures.Any(f => f.Status == status) == true, $"{known.Id} status {status} {report?.Failures}");
        if (known.Says("permanent")) yield return (report?.Failures.Any(f => f.Permanent) == true, $"{known.Id} permanent");
        if (known.Denies("permanent")) yield return (report?.Failures.Any(f => f.Permanent) != true, $"{known.Id} not permanent");
        if (known.Text("originalMessageId") is { } id) yield return (report?.Original?.Text == id.Trim('<', '>', ' '), $"{known.Id} original {report?.Original}");
    }

    private static string? Miss((CorpusCase Case, MachineVerdict Verdict) one)
    {
        var (known, verdict) = one;
        var shown = $"{known.Id}: {verdict.Kind} {verdict.Reason}";
        if (known.Says("isLetter") && verdict.Kind is not null) return $"person {shown}";
        if (known.Says("mayAutoAnswer") && !verdict.MayAnswer) return $"person {shown}";
        if (known.Denies("mayAutoAnswer") && verdict.MayAnswer) return $"answered {shown}";
        if (known.Says("isBounce") || known.Says("isDeliveryReport")) return verdict.Kind == MachineKind.Bounce ? null : $"missed {shown}";
        if (known.Denies("isBounce") && !known.Says("isTransient") && verdict.Kind == MachineKind.Bounce) return $"person {shown}";
        if (known.Says("isAutoReply") || known.Says("isChallengeResponse")) return verdict.Kind == MachineKind.AutoReply ? null : $"missed {shown}";
        return (known.Says("isMachineMail") || known.Says("isFeedbackReport")) && verdict.Kind is null ? $"missed {shown}" : null;
    }

    private static EquatableList<MachineSign> Signs(MimeMessage mail) => MachineSignReader.Read(mail, Text(mail), Ours);

    private static string Text(MimeMessage mail) => mail.BodyParts.OfType<TextPart>().FirstOrDefault()?.Text ?? "";
}
