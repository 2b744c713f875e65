using System.Globalization;
using System.Text;
using Inbox.Lab;
using MimeKit;

namespace Inbox.Scenarios;

/// <summary>Delivers a scenario's mails and opens its people's mailboxes.</summary>
public sealed class Letterbox(Scenario scenario, LabServers lab)
{
    private const string PadLine = "I walked along the river today and thought of you and of the snow.\r\n";

    public async Task DeliverAsync(PlayedStep step)
    {
        for (var n = 1; n <= step.Copies; n++)
            await lab.DeliverAsync(await MailAsync(step, n), scenario.Mailbox, scenario.Own(step.From));
    }

    /// <summary>All mails of one of the scenario's people, oldest first.</summary>
    /// <param name="person">As written in the scenario.</param>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync(string person) => await lab.MailsAsync(scenario.Own(person));

    public async Task<IReadOnlyList<MimeMessage>> WaitForMailsAsync(string person, int count) =>
        await lab.WaitForMailsAsync(scenario.Own(person), count);

    /// <summary>
    /// The file's bytes with {{n}} filled in, and in a reply what stands in the answer it replies to: {{case}}, {{answer-id}},
    /// {{answer-subject}}, {{answer-from}}, {{answer-text}} (quoted).
    /// </summary>
    private async Task<byte[]> MailAsync(PlayedStep step, int n)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(scenario.Folder, step.Deliver!));
        // Latin-1 keeps every byte as it is.
        var mail = scenario.Own(Encoding.Latin1.GetString(bytes)).Replace("{{n}}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (mail.Contains("{{answer", StringComparison.Ordinal) || mail.Contains("{{case}}", StringComparison.Ordinal)) mail = await FilledAsync(mail);
        var padding = new StringBuilder();
        while (mail.Length + padding.Length < step.Pad) padding.Append(PadLine);
        return Encoding.Latin1.GetBytes(mail + padding);
    }

    private async Task<string> FilledAsync(string mail)
    {
        var answers = await WaitForMailsAsync(scenario.Expected.Answers.Keys.First(), 1);
        var answer = answers[^1];
        var subject = answer.Subject ?? "";
        var quoted = string.Concat((answer.TextBody ?? "").ReplaceLineEndings("\n").Split('\n').Select(l => $"> {l}\r\n"));
        var holes = new Dictionary<string, string>
        {
            ["{{case}}"] = subject[(subject.LastIndexOf('[') + 1)..].TrimEnd(']'),
            ["{{answer-id}}"] = $"<{answer.MessageId}>",
            ["{{answer-subject}}"] = subject,
            ["{{answer-from}}"] = answer.From.Mailboxes.First().Address,
            ["{{answer-text}}"] = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(quoted)),
        };
        return holes.Aggregate(mail, (text, hole) => text.Replace(hole.Key, hole.Value, StringComparison.Ordinal));
    }
}
