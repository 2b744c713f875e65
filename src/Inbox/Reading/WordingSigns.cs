using Inbox.Casework.Mail;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Machines told by set phrases: in the subject, or in the text of a mail whose sender is a mail server.</summary>
internal static class WordingSigns
{
    public static IEnumerable<MachineSign> Read(MimeMessage mail, string text, IReadOnlyList<MachineSign> envelope)
    {
        var subject = mail.Subject ?? "";
        if (MachineWords.IsAutomaticSubject(subject)) yield return new(MachineSignKind.AutomaticSubject, "the subject of an automatic answer");
        if (MachineWords.IsDomainReportSubject(subject) || (MachineWords.IsReportSubject(subject) && IsSentByMachine(mail, envelope)))
            yield return new(MachineSignKind.AbuseReport, "the subject of an automatic report");
        if (MachineWords.IsChallenge(text)) yield return new(MachineSignKind.ChallengeResponse, "the question of a spam filter");
        if (IsSentByMachine(mail, envelope) && (MachineWords.IsBounceSubject(subject) || MachineWords.OpensAsBounce(text)))
            yield return new(MachineSignKind.BounceWording, "the wording of a delivery report");
    }

    /// <summary>A person may write about a bounce, but not from a server's address.</summary>
    private static bool IsSentByMachine(MimeMessage mail, IReadOnlyList<MachineSign> envelope) =>
        envelope.Any(s => s.Kind is MachineSignKind.NullReturnPath or MachineSignKind.MachineAddress)
        || mail.From.Mailboxes.All(m => string.IsNullOrEmpty(m.Address));
}
