using MimeKit.Text;

namespace Inbox.Reading;

/// <summary>What the inline style of an element means for its text.</summary>
internal static class HtmlStyle
{
    /// <summary>True when no reader sees it. Tiny type is not enough: newsletters set it on frames and undo it inside.</summary>
    public static bool IsHidden(HtmlTagToken tag)
    {
        if (QuoteSource.Value(tag, "hidden") is not null) return true;
        if (tag.Attributes.Any(a => a.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase))) return true;
        var style = Of(tag);
        return style.Contains("display:none", StringComparison.Ordinal)
            || style.Contains("visibility:hidden", StringComparison.Ordinal)
            || style.Contains("mso-hide:all", StringComparison.Ordinal);
    }

    public static bool KeepsBlanks(HtmlTagToken tag) => tag.Id == HtmlTagId.Pre || Of(tag).Contains("white-space:pre", StringComparison.Ordinal);

    /// <summary>True for paragraphs that follow each other without a gap: Word and Outlook write each line as one.</summary>
    public static bool IsTight(HtmlTagToken tag) =>
        QuoteSource.Has(tag, "class", "MsoNormal") || QuoteSource.Has(tag, "class", "MsoPlainText")
        || Of(tag) is var style && (style.Contains("margin:0", StringComparison.Ordinal) || style.Contains("margin-bottom:0", StringComparison.Ordinal));

    private static string Of(HtmlTagToken tag)
    {
        var style = QuoteSource.Value(tag, "style");
        if (string.IsNullOrEmpty(style) || style.Length > 4000) return "";
        return string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
    }
}
