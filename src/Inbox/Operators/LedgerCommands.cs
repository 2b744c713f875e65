using Inbox.Ledger;

namespace Inbox.Operators;

/// <summary>The commands that look into the ledger: never what people wrote, nor their addresses.</summary>
public sealed class LedgerCommands(LedgerView view, TimeProvider clock, TextWriter output, TextWriter errors)
{
    /// <summary>Work that waits longer than this has been left standing.</summary>
    private static readonly TimeSpan Standstill = TimeSpan.FromMinutes(15);

    /// <summary><c>inbox status</c>: how much of everything there is.</summary>
    /// <returns>0; 1 when work stands still, so that a health check notices a daemon that is gone or stuck.</returns>
    public async Task<int> StatusAsync(bool json, CancellationToken cancellation)
    {
        var since = await view.WaitingSinceAsync(cancellation);
        var stands = since < clock.GetUtcNow() - Standstill;
        var counts = await view.CountsAsync(cancellation);
        if (json) output.WriteLine(Output.Json(counts));
        else
        {
            output.WriteLine($"mails    {counts.Waiting} waiting, {counts.Processed} done ({counts.Unfiled} to be filed), {counts.Quarantined} unreadable");
            output.WriteLine($"letters  {counts.Letters}, {counts.OpenTasks} task(s) open");
            output.WriteLine($"answers  {counts.ToSend} to send, {counts.Sent} sent, {counts.Unsettled} not sent and for a person");
            output.WriteLine($"pen      {counts.Pen} waiting for a person");
        }

        if (stands) errors.WriteLine($"work stands still since {Output.Time(since!.Value)}: is the daemon running?");
        return stands ? 1 : 0;
    }

    /// <summary><c>inbox letters</c>: one line a letter, newest first.</summary>
    public async Task<int> LettersAsync(string? stage, bool json, CancellationToken cancellation)
    {
        foreach (var letter in await view.LettersAsync(stage, cancellation))
            output.WriteLine(json ? Output.Json(letter) : Text(letter));
        return 0;
    }

    /// <summary><c>inbox show CASE</c>: a letter's timeline and reasons.</summary>
    /// <returns>0; 1 when there is no such case.</returns>
    public async Task<int> ShowAsync(string number, bool json, CancellationToken cancellation)
    {
        if (!Casework.Values.CaseNumber.TryParse(number, out var parsed) || await view.LetterAsync(parsed.Text, cancellation) is not { } letter)
        {
            errors.WriteLine("there is no such case");
            return 1;
        }

        var timeline = await view.TimelineAsync(parsed.Text, cancellation);
        if (json) output.WriteLine(Output.Json(new { letter, timeline }));
        else
        {
            output.WriteLine(Text(letter));
            foreach (var line in timeline) output.WriteLine($"  {Output.Time(line.At)}  {line.Event,-24} {line.Reason}{(line.MailId is { } id ? $"  (mail {id})" : "")}");
        }

        return 0;
    }

    /// <summary><c>inbox pen</c>: what waits for a person, oldest first.</summary>
    public async Task<int> PenAsync(bool json, CancellationToken cancellation)
    {
        foreach (var entry in await view.PenAsync(cancellation))
            output.WriteLine(json ? Output.Json(entry) : $"{entry.Id,5}  {Output.Time(entry.Opened)}  {entry.Kind,-16} {entry.Case ?? (entry.MailId is { } id ? $"mail {id}" : ""),-8} {entry.Reason}");
        return 0;
    }

    private static string Text(LetterLine l) =>
        $"{l.Case}  {Output.Time(l.Opened)}  {l.Stage,-14} {l.Prisoner,-24} wish {l.Wish,-14} language {(l.Language.Length > 0 ? l.Language : "?"),-3}{(l.Why is { } why ? $" {why}" : "")}";
}
