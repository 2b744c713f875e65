using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;

namespace Inbox.Wording;

/// <summary>All that we ever say, in every language we have it in. Immutable, and safe to use from many threads.</summary>
/// <remarks>
/// Every template was rendered with samples of its note when it was read, so that a hole without a value is found at start and not in front
/// of a supporter. A language that lacks a template uses the English one. Lines of the body are whole paragraphs: they are not wrapped.
/// </remarks>
public sealed class Wordings
{
    private const string Fallback = "en";

    private readonly Dictionary<(string Language, string Name), NoteTemplate> _templates;
    private readonly Imprint _imprint;

    private Wordings(Dictionary<(string Language, string Name), NoteTemplate> templates, Imprint imprint)
    {
        _templates = templates;
        _imprint = imprint;
    }

    /// <summary>Null when anything is wrong: a missing template, a hole without a value, a broken tag.</summary>
    public static (Wordings? Wordings, IReadOnlyList<WordingMistake> Mistakes) Read(IReadOnlyList<WordingFile> files, Imprint imprint)
    {
        var mistakes = new List<WordingMistake>();
        var templates = new Dictionary<(string, string), NoteTemplate>();
        foreach (var language in files.GroupBy(f => f.Language))
        {
            var parts = new TemplateParts(language.Where(TemplateParts.IsPart), mistakes);
            foreach (var file in language.Where(f => !TemplateParts.IsPart(f)))
            {
                if (!NoteSamples.Names.Contains(file.Name)) mistakes.Add(NoSuchNote(file));
                else if (NoteTemplate.Parse(file, parts, mistakes) is { } template) templates[(file.Language, file.Name)] = template;
            }
        }

        mistakes.AddRange(NoteSamples.Names.Where(n => !files.Any(f => f.Language == Fallback && f.Name == n)).Select(Missing));
        var wordings = new Wordings(templates, imprint);
        foreach (var ((language, _), template) in templates.Where(t => t.Value.CanBeTried)) mistakes.AddRange(TemplateTrial.Of(template, language, imprint));
        return (mistakes.Count == 0 ? wordings : null, [.. mistakes.Distinct()]);
    }

    /// <summary>Puts a note into words.</summary>
    /// <param name="id">Fixed for good.</param>
    /// <param name="from">Our address, with the plus tag by which a reply finds its case or task.</param>
    /// <param name="answers">The mail it answers; null when it opens a thread.</param>
    public OutgoingMail Word(Note note, MessageId id, EmailAddress from, IncomingMail? answers)
    {
        var language = _templates.ContainsKey((note.Language.Code, NoteName.Of(note))) ? note.Language.Code : Fallback;
        var thread = NoteThread.Of(answers);
        var values = NoteValues.Of(note, thread, new Speech(language), _imprint);
        var (subject, body) = _templates[(language, NoteName.Of(note))].Render(values);
        return new OutgoingMail(
            note.Recipient, from, _imprint.Name, id, thread.InReplyTo, thread.References,
            new PrivateText(subject), new PrivateText(body), AnswersAutomatically: answers is not null);
    }

    private static WordingMistake NoSuchNote(WordingFile file) =>
        new(file.File, 1, $"there is no note '{file.Name}'; the notes are {string.Join(", ", NoteSamples.Names)}; parts start with 'part-'");

    private static WordingMistake Missing(string name) => new($"wording/{Fallback}/{name}.liquid", 1, "the template is missing");
}
