using Inbox.Casework.Mail;
using Inbox.Casework.Values;

namespace Inbox.Wording;

/// <summary>The conversation a mail of ours goes into.</summary>
/// <param name="InReplyTo">The mail it answers; null when it opens a thread.</param>
/// <param name="References">Oldest first, at most 20.</param>
/// <param name="Subject">Theirs, one line, without Re: and our case numbers; blank when there is none.</param>
internal sealed record NoteThread(MessageId? InReplyTo, EquatableList<MessageId> References, string Subject)
{
    private const int LongestSubject = 100;
    private const int MostReferences = 20;

    public static NoteThread Of(IncomingMail? answers) => answers is null
        ? new NoteThread(null, [], "")
        : new NoteThread(answers.MessageId, ReferencesTo(answers), SubjectOf(answers.Subject.Value));

    private static EquatableList<MessageId> ReferencesTo(IncomingMail mail)
    {
        var earlier = mail.Thread.RepliesTo.Take(MostReferences - 1).Reverse();
        return [.. earlier, .. mail.MessageId is { } id ? [id] : Array.Empty<MessageId>()];
    }

    private static string SubjectOf(string theirs)
    {
        var subject = PlainLine.Of(theirs, LongestSubject);
        for (var before = ""; before != subject;)
        {
            before = subject;
            subject = WithoutPrefix(WithoutCase(subject)).Trim();
        }

        return subject;
    }

    /// <summary>Takes one bracketed case number off the end.</summary>
    private static string WithoutCase(string subject) =>
        subject.EndsWith(']') && subject.LastIndexOf('[') is var open and >= 0 && CaseNumber.TryParse(subject[(open + 1)..^1], out _)
            ? subject[..open].TrimEnd()
            : subject;

    /// <summary>Takes one prefix off. Seen in: Re, AW (German), SV (Nordic), Odp (Polish), Antw (Dutch), RIF (Italian), RV (Spanish), Fwd and WG for forwarding.</summary>
    private static string WithoutPrefix(string subject)
    {
        string[] prefixes = ["re:", "aw:", "sv:", "vs:", "odp:", "antw:", "rif:", "rv:", "fwd:", "fw:", "wg:", "tr:"];
        return prefixes.FirstOrDefault(p => subject.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is { } prefix ? subject[prefix.Length..] : subject;
    }
}
