using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Filters;

namespace Inbox.Reading;

/// <summary>The text of a PDF.</summary>
internal static class PdfText
{
    /// <summary>The parser goes deeper with each bracket: a stranger's file of brackets must not exhaust the stack of the program.</summary>
    private const int Stack = 64 * 1024 * 1024;

    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(5);

    /// <summary>Blank when it has none (a scan); null when it is damaged, locked, or takes too long.</summary>
    public static string? Read(byte[] pdf)
    {
        string? text = null;
        var worker = new Thread(() => text = TryRead(pdf), Stack) { IsBackground = true };
        worker.Start();
        return worker.Join(AtMost) ? text : null;
    }

#pragma warning disable CA1031 // The parser throws many kinds of exception for damaged files, all of which mean the same to us.
    private static string? TryRead(byte[] pdf)
    {
        try
        {
            using var document = PdfDocument.Open(pdf, new ParsingOptions { UseLenientParsing = true, FilterProvider = new PdfBudget(DefaultFilterProvider.Instance) });
            var text = new StringBuilder();
            foreach (var page in document.GetPages().Take(ReadingLimits.PdfPages))
            {
                text.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true)).Append("\n\n");
                if (text.Length > ReadingLimits.TextLength) break;
            }

            return text.ToString();
        }
        catch (Exception)
        {
            return null;
        }
    }
#pragma warning restore CA1031
}
