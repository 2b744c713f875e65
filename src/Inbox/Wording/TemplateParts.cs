using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Inbox.Wording;

/// <summary>Pieces of text that several templates of a language share: <c>part-privacy.liquid</c>, taken in by <c>{% include 'part-privacy' %}</c>.</summary>
internal sealed class TemplateParts : ITemplateLoader
{
    private readonly Dictionary<string, (string File, Template Parsed)> _parts = new(StringComparer.Ordinal);

    /// <param name="mistakes">Takes what cannot be parsed.</param>
    public TemplateParts(IEnumerable<WordingFile> files, List<WordingMistake> mistakes)
    {
        foreach (var file in files)
        {
            // Without its last line break: the line it stands in has one.
            var parsed = Template.ParseLiquid(file.Text.ReplaceLineEndings("\n").TrimEnd('\n'), file.File);
            mistakes.AddRange(WordingMistake.In(file, parsed));
            _parts[file.Name] = (file.File, parsed);
        }
    }

    /// <summary>True when all parts could be parsed. If not, a template that takes one in cannot be tried.</summary>
    public bool AreSound => _parts.Values.All(p => !p.Parsed.HasErrors);

    public static bool IsPart(WordingFile file) => file.Name.StartsWith("part-", StringComparison.Ordinal);

    /// <summary>Hands the parsed parts to a rendering, which else would parse them anew each time.</summary>
    public void LendTo(TemplateContext context)
    {
        context.TemplateLoader = this;
        foreach (var (file, parsed) in _parts.Values) context.CachedTemplates[file] = parsed;
    }

    /// <summary>The file as mistakes name it; the bare name for a part that does not exist, which then cannot be loaded.</summary>
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        _parts.TryGetValue(templateName, out var part) ? part.File : templateName;

    /// <summary>Asked only for parts that do not exist.</summary>
    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => null;

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => ValueTask.FromResult<string?>(null);
}
