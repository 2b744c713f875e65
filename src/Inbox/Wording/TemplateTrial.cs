using Inbox.Casework.Letters;
using Scriban.Syntax;

namespace Inbox.Wording;

/// <summary>Renders a template with every sample of its note, before anybody gets to see it.</summary>
internal static class TemplateTrial
{
    private static readonly NoteThread[] Threads = [new(null, [], ""), new(null, [], "A letter")];

    /// <summary>At most one mistake for each place.</summary>
    public static IReadOnlyList<WordingMistake> Of(NoteTemplate template, string language, Imprint imprint)
    {
        var mistakes = new HashSet<WordingMistake>();
        var speech = new Speech(language);
        foreach (var note in NoteSamples.All().Where(n => NoteName.Of(n) == template.File.Name))
        {
            foreach (var thread in Threads)
            {
                if (Try(template, NoteValues.Of(note, thread, speech, imprint), note) is { } mistake) mistakes.Add(mistake);
            }
        }

        return [.. mistakes];
    }

    private static WordingMistake? Try(NoteTemplate template, Scriban.Runtime.ScriptObject values, Note note)
    {
        try
        {
            var (subject, body) = template.Render(values);
            if (!subject.Contains($"[{note.Letters[0].Case}]", StringComparison.Ordinal))
                return new WordingMistake(template.File.File, 1, "the subject must carry the case number: add {{ case_marks }}");
            return body.Contains(note.Letters[0].Case.Text, StringComparison.Ordinal) || note is Note.TranslationOffer
                ? null
                : new WordingMistake(template.File.File, 1, "the text must tell the case number");
        }
        catch (ScriptRuntimeException hole)
        {
            return Mistake(template, hole);
        }
    }

    /// <summary>A hole in a part is told where it stands: the innermost exception knows.</summary>
    private static WordingMistake Mistake(NoteTemplate template, ScriptRuntimeException hole)
    {
        while (hole.InnerException is ScriptRuntimeException inner) hole = inner;
        var file = string.IsNullOrEmpty(hole.Span.FileName) ? template.File.File : hole.Span.FileName;
        return new WordingMistake(file, hole.Span.Start.Line + 1, hole.OriginalMessage.ReplaceLineEndings(" "));
    }
}
