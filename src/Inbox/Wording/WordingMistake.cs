using Scriban;
using Scriban.Parsing;

namespace Inbox.Wording;

/// <summary>Something wrong in a template.</summary>
/// <param name="Line">From 1.</param>
public sealed record WordingMistake(string File, int Line, string Text)
{
    /// <summary>What the parser did not understand.</summary>
    internal static IEnumerable<WordingMistake> In(WordingFile file, Template parsed) =>
        parsed.Messages.Where(m => m.Type == ParserMessageType.Error).Select(m => new WordingMistake(file.File, m.Span.Start.Line + 1, m.Message));
}
