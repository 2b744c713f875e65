using Inbox.Desk;

namespace Inbox.Operators;

/// <summary><c>inbox explain FILE.eml…</c>: what would be done with a mail, and from which words.</summary>
public static class ExplainCommand
{
    /// <summary>Prints one explanation a file.</summary>
    /// <returns>0; 1 when a file could not be opened.</returns>
    public static int Run(Rehearsal rehearsal, IReadOnlyList<string> files, bool json, DateTimeOffset now, TextWriter output, TextWriter errors)
    {
        var code = 0;
        foreach (var file in files)
        {
            if (MailFileReader.Open(file, errors) is not { } raw)
            {
                code = 1;
                continue;
            }

            var explanation = Explanation.Of(file, rehearsal.Play(raw, now));
            if (json) output.WriteLine(Output.Json(explanation));
            else Print(explanation, output);
        }

        return code;
    }

    private static void Print(Explanation e, TextWriter output)
    {
        output.WriteLine(e.File);
        Line(output, "what it is", e.Kind);
        Line(output, "because", e.Reason);
        Line(output, "for", string.Join(", ", e.Prisoners));
        Line(output, "could be for", string.Join(", ", e.Candidates));
        if (e.Kind is "letter" or "choice") Line(output, "wish", e.Choice ?? "not said");
        Line(output, "language", e.Language ?? "");
        foreach (var evidence in e.Evidence)
            Line(output, "seen", evidence.Words.Length > 0 ? $"{evidence.What}: “{Output.OneLine(evidence.Words)}”" : evidence.What);
        foreach (var letter in e.Letters) Line(output, "letter", $"to {letter.Prisoner}, {letter.Text.Length} characters, begins “{Beginning(letter.Text)}”");
        Line(output, "would send", e.Notes.Count > 0 ? string.Join(", ", e.Notes) : "nothing");
        Line(output, "for a person", e.Person ?? "");
        output.WriteLine();
    }

    private static void Line(TextWriter output, string name, string value)
    {
        if (value.Length > 0) output.WriteLine($"  {name,-13} {Output.OneLine(value)}");
    }

    private static string Beginning(string text) => Output.OneLine(text.Length > 60 ? text[..60] + "…" : text);
}
