using System.Globalization;
using Inbox.Lab;
using Inbox.Ledger;
using MimeKit;

namespace Inbox.Scenarios;

/// <summary>Compares what everybody holds in the end with what was expected.</summary>
/// <param name="mails">How many mails the ledger should have taken.</param>
public sealed class Ending(Scenario scenario, Letterbox letterbox, LedgerView ledger, int mails)
{
    private Expectation Expected => scenario.Expected;

    /// <summary>Our mails of which nobody knows whether they were sent: as many may be missing somewhere.</summary>
    private int _doubtful;

    public async Task<IReadOnlyList<string>> DifferencesAsync()
    {
        var answers = Expected.Answers.SelectMany(People).ToList();
        var differences = new List<string>();
        _doubtful = (await ledger.CountsAsync(CancellationToken.None)).Unsettled;
        differences.AddRange(await LedgerAsync(answers.Sum(a => a.Mails.Sum(m => m.Times)) + Expected.Offers.Sum(o => o.Times)));
        // Where the ledger is wrong, nobody need be waited for.
        if (differences.Count > 0) return differences;
        foreach (var (person, expected) in answers)
            differences.AddRange(Compare(person, [.. expected.SelectMany(e => Enumerable.Repeat(e, e.Times))], await MailsAsync(person, expected.Sum(e => e.Times))));
        differences.AddRange(await OffersAsync());
        return differences;
    }

    private async Task<IEnumerable<string>> LedgerAsync(int sent)
    {
        var counts = await ledger.CountsAsync(CancellationToken.None);
        var letters = (await ledger.LettersAsync(null, CancellationToken.None)).Select(l => $"{l.Prisoner}, {l.Stage}, wish {l.Wish}, language {l.Language}").Order();
        var expectedLetters = Expected.Letters.SelectMany(l => Enumerable.Repeat(l.ToString(), l.Times)).Order();
        var pen = await ledger.PenAsync(CancellationToken.None);
        return
        [
            .. Differ("mails decided", mails - Expected.Quarantined, counts.Processed),
            .. Differ("mails in quarantine", Expected.Quarantined, counts.Quarantined),
            .. Differ("mails sent or in doubt", sent, counts.Sent + counts.Unsettled),
            .. Differ($"more than {Expected.InDoubt} mails in doubt", false, counts.Unsettled > Expected.InDoubt),
            .. Differ("letters", string.Join("; ", expectedLetters), string.Join("; ", letters)),
            .. Differ("waiting for a person", Expected.Pen.Count + counts.Unsettled, pen.Count),
            .. Expected.Pen.Zip(pen).Where(p => !p.Second.Reason.Contains(p.First, StringComparison.Ordinal)).Select(p => $"it waits for a person because “{p.Second.Reason}”, not “{p.First}”"),
        ];
    }

    private static IEnumerable<string> Differ<T>(string what, T expected, T found)
    {
        if (!Equals(expected, found)) yield return string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected}, found {found}");
    }

    private async Task<IEnumerable<string>> OffersAsync()
    {
        var offers = new List<MimeMessage>();
        foreach (var volunteer in Volunteers) offers.AddRange(await letterbox.MailsAsync(volunteer));
        return Compare("the volunteers", [.. Expected.Offers.SelectMany(o => Enumerable.Repeat(o, o.Times))], offers);
    }

    private static IEnumerable<string> Volunteers =>
        File.ReadLines(RepositoryRoot.File("config", "volunteers.yaml")).Select(l => l.Split("address:")).Where(p => p.Length == 2).Select(p => p[1].Trim());

    /// <summary>The server takes a moment from its 250 to the mailbox.</summary>
    private Task<IReadOnlyList<MimeMessage>> MailsAsync(string person, int count) =>
        count == 0 || _doubtful > 0 ? letterbox.MailsAsync(person) : letterbox.WaitForMailsAsync(person, count);

    private IEnumerable<(string Person, List<ExpectedMail> Mails)> People(KeyValuePair<string, List<ExpectedMail>> answer) =>
        answer.Key.Contains("{{n}}", StringComparison.Ordinal)
            ? Enumerable.Range(1, Expected.Play.Max(s => s.Copies)).Select(n => (answer.Key.Replace("{{n}}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), answer.Value))
            : [(answer.Key, answer.Value)];

    private IEnumerable<string> Compare(string who, IReadOnlyList<ExpectedMail> expected, IReadOnlyList<MimeMessage> found)
    {
        var missing = expected.Count - found.Count;
        if (missing < 0 || missing > _doubtful) yield return $"{who}: expected {expected.Count} mails, found {found.Count}: {string.Join("; ", found.Select(m => m.Subject))}";
        foreach (var (wanted, mail) in expected.Zip(found))
            foreach (var difference in wanted.Differences(mail)) yield return $"{who}: “{mail.Subject}” {difference}";
    }
}
