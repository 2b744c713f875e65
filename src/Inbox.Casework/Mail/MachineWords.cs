using Inbox.Casework.Mail.Splitting;

namespace Inbox.Casework.Mail;

/// <summary>Recognises machines that say nothing in their headers by set phrases, from <c>Phrases/machines.txt</c>.</summary>
/// <remarks>Only set phrases in set places: a person's subject "on holiday" is a person's.</remarks>
public static class MachineWords
{
    private const int OpeningLines = 4;
    private const int MaxText = 20_000;

    private static readonly PhraseFile Phrases = PhraseFile.Read("machines");

    /// <summary><c>Automatic reply: …</c>, <c>[Automatic reply] …</c>, <c>… (Automatic Response)</c>.</summary>
    public static bool IsAutomaticSubject(string subject)
    {
        var lower = Fold(subject);
        return lower.StartsWith("auto:", StringComparison.Ordinal)
            || Phrases["automatic subject"].Any(p => Leads(lower, p))
            || Phrases["automatic ending"].Any(p => lower.EndsWith($"({p})", StringComparison.Ordinal));
    }

    /// <summary>The subject of a mail server's report. Says nothing about a mail that people sent.</summary>
    public static bool IsBounceSubject(string subject) => Phrases["bounce subject"].Any(Starts(Fold(WithoutListTag(subject))));

    /// <summary>The subject of a DMARC, TLS or abuse report.</summary>
    public static bool IsReportSubject(string subject) => Phrases["report subject"].Any(Starts(Fold(subject).TrimStart('[').Replace("netease ", "", StringComparison.Ordinal)));

    /// <summary><c>Report Domain: … Submitter: …</c>, which no person writes (RFC 7489 section 7.2.1.1, RFC 8460 section 5.3).</summary>
    public static bool IsDomainReportSubject(string subject) =>
        Fold(subject) is var lower
        && ((lower.Contains("report domain:", StringComparison.Ordinal) && lower.Contains("submitter:", StringComparison.Ordinal))
            // "complaint about message from 192.0.2.1", seen in: Hotmail.
            || (lower.StartsWith("complaint about message from ", StringComparison.Ordinal) && lower[^1] is 'x' or (>= '0' and <= '9')));

    /// <summary>Whether the first lines say that a mail was not delivered. Says nothing about a mail that people sent.</summary>
    public static bool OpensAsBounce(string text)
    {
        var lines = Head(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(OpeningLines);
        var opening = Fold(string.Join(' ', lines));
        return Phrases["bounce opening"].Any(p => opening.Contains(p, StringComparison.Ordinal));
    }

    /// <summary>Whether the report says that delivery is only late.</summary>
    public static bool TellsDelay(string text) => Phrases["delay"].Any(Fold(text).Contains);

    /// <summary>A spam filter's question: one of its phrases, and a link to answer by.</summary>
    public static bool IsChallenge(string text) =>
        Fold(text) is var lower && lower.Contains("http", StringComparison.Ordinal) && Phrases["challenge"].Any(p => lower.Contains(p, StringComparison.Ordinal));

    /// <summary>Whether a line of a report announces the returned mail.</summary>
    public static bool BeginsReturnedCopy(string line) =>
        line.Trim('-', ' ', '\t', '=', '*', '_', '>') is { Length: > 0 and < 120 } bare && Phrases["returned copy"].Any(Starts(Fold(bare)));

    private static Func<string, bool> Starts(string lower) => phrase => lower.StartsWith(phrase, StringComparison.Ordinal);

    private static bool Leads(string lower, string phrase) =>
        lower.StartsWith($"[{phrase}]", StringComparison.Ordinal)
        || (lower.StartsWith(phrase, StringComparison.Ordinal) && lower.AsSpan(phrase.Length).TrimStart().StartsWith(":"));

    /// <summary>"[friends] Undelivered Mail": a list's tag may stand before it.</summary>
    private static string WithoutListTag(string subject) =>
        subject.StartsWith('[') && subject.IndexOf(']', StringComparison.Ordinal) is var end and > 0 and < 40 ? subject[(end + 1)..] : subject;

    private static string Head(string text) => text.Length > MaxText ? text[..MaxText] : text;

    private static string Fold(string text) => Head(text).Trim().Replace('’', '\'').Replace('\u00A0', ' ').ToLowerInvariant();
}
