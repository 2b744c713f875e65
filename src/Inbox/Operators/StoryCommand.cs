using Inbox.Ledger;
using Inbox.Mailbox;

namespace Inbox.Operators;

/// <summary><c>inbox story FILE.eml…</c>: what became of a mail the daemon has had.</summary>
public sealed class StoryCommand(MailStories stories, MailboxProfile profile, TextWriter output, TextWriter errors)
{
    /// <returns>0; 1 when a file could not be opened or the ledger does not have it.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> files, bool json, CancellationToken cancellation)
    {
        var code = 0;
        foreach (var file in files)
        {
            if (MailFileReader.Open(file, errors) is not { } raw || await stories.OfAsync(MailIdentity.Of(OnTheWire(raw), profile), cancellation) is not { } story)
            {
                errors.WriteLine($"{file}: the ledger does not have this mail");
                code = 1;
                continue;
            }

            if (json) output.WriteLine(Output.Json(story));
            else Print(file, story);
        }

        return code;
    }

    /// <summary>Editors and archives end lines with LF; the server ended them with CRLF, and so counts the identity.</summary>
    private static byte[] OnTheWire(byte[] raw)
    {
        var wire = new List<byte>(raw.Length + (raw.Length / 32));
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\n' && (i == 0 || raw[i - 1] != '\r')) wire.Add((byte)'\r');
            wire.Add(raw[i]);
        }

        return [.. wire];
    }

    private void Print(string file, MailStory story)
    {
        output.WriteLine(file);
        output.WriteLine($"  became        {Summary(story)}");
        output.WriteLine($"  because       {story.Reason}");
        foreach (var one in story.Cases) output.WriteLine($"  case          {one.Case}, to {one.Prisoner}, {one.Stage}, wish {one.Wish}: see inbox show {one.Case}");
        foreach (var task in story.Tasks) output.WriteLine($"  task          translate {(task.Language.Length > 0 ? task.Language : "?")} for {task.Case}: {task.Volunteer ?? "nobody yet"}");
        foreach (var why in story.Pen) output.WriteLine($"  for a person  {why}");
        output.WriteLine();
    }

    /// <summary>One line that does not change from run to run.</summary>
    private static string Summary(MailStory story)
    {
        var parts = new List<string> { story.Kind ?? story.Stage };
        parts.AddRange(story.Cases.Select(c => c.Stage));
        parts.AddRange(story.Notes.Select(n => $"{n.Note} {n.Stage}"));
        if (story.Stage == "quarantined") parts.Add("quarantined");
        if (story.Pen.Count > 0) parts.Add("for a person");
        return string.Join(", ", parts);
    }
}
