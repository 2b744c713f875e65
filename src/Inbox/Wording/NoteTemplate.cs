using Scriban;
using Scriban.Runtime;

namespace Inbox.Wording;

/// <summary>One template: a first line <c>Subject: …</c>, a blank line, the body.</summary>
internal sealed class NoteTemplate
{
    private const string SubjectMark = "Subject: ";

    private readonly Template _subject;
    private readonly Template _body;
    private readonly TemplateParts _parts;

    private NoteTemplate(WordingFile file, Template subject, Template body, TemplateParts parts)
    {
        File = file;
        _subject = subject;
        _body = body;
        _parts = parts;
    }

    public WordingFile File { get; }

    /// <summary>False when a part it may take in is broken.</summary>
    public bool CanBeTried => _parts.AreSound;

    /// <summary>Null when it cannot be parsed; why is among the mistakes then.</summary>
    public static NoteTemplate? Parse(WordingFile file, TemplateParts parts, List<WordingMistake> mistakes)
    {
        if (file.Text.ReplaceLineEndings("\n").Split('\n', 3) is not [var first, "", var rest] || !first.StartsWith(SubjectMark, StringComparison.Ordinal))
        {
            mistakes.Add(new WordingMistake(file.File, 1, "must start with a line 'Subject: …' and a blank line"));
            return null;
        }

        var subject = Template.ParseLiquid(first[SubjectMark.Length..], file.File);
        // Two line breaks stand for the two lines above the body, so that mistakes name the line of the file.
        var body = Template.ParseLiquid("\n\n" + rest, file.File);
        mistakes.AddRange([.. WordingMistake.In(file, subject), .. WordingMistake.In(file, body)]);
        return subject.HasErrors || body.HasErrors ? null : new NoteTemplate(file, subject, body, parts);
    }

    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">A hole without a value; found when the wording is read.</exception>
    public (string Subject, string Body) Render(ScriptObject values) =>
        (Render(_subject, values).Trim(), string.Join('\n', Render(_body, values).Trim('\n').Split('\n').Select(l => l.TrimEnd(' '))) + "\n");

    private string Render(Template template, ScriptObject values)
    {
        var context = new LiquidTemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            LoopLimit = 10_000,
            RecursiveLimit = 10,
            NewLine = "\n",
        };
        _parts.LendTo(context);
        // It can evaluate text as code; what a stranger wrote must never be.
        context.BuiltinObject.Remove("object");
        context.PushGlobal(values);
        return template.Render(context);
    }
}
