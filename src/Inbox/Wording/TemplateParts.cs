using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Inbox.Wording;

/// <summary>Pieces of text that several templates of a language share: <c>part-privacy.liquid</c>, taken in by <c>{% include 'part-privacy' %}</c>.</summary>
internal sealed class TemplateParts(IReadOnlyList<WordingFile> files) : ITemplateLoader
{
    public static bool IsPart(WordingFile file) => file.Name.StartsWith("part-", StringComparison.Ordinal);

    /// <summary>The file as mistakes name it; the bare name for a part that does not exist, which then cannot be loaded.</summary>
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        files.FirstOrDefault(f => f.Name == templateName)?.File ?? templateName;

    /// <summary>Without its last line break: the line it stands in has one.</summary>
    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        files.FirstOrDefault(f => f.File == templatePath)?.Text.ReplaceLineEndings("\n").TrimEnd('\n');

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(Load(context, callerSpan, templatePath));
}
