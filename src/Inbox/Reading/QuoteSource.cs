using MimeKit.Text;

namespace Inbox.Reading;

/// <summary>Which elements of an HTML mail hold an earlier mail, as mail programs mark them.</summary>
internal static class QuoteSource
{
    /// <summary>A quotation for certain: everything inside is the earlier mail.</summary>
    /// <remarks>Seen in: Thunderbird, Apple Mail, Proton, Tutanota, Roundcube (type=cite).</remarks>
    public static bool IsCertain(HtmlTagToken tag) =>
        tag.Id == HtmlTagId.BlockQuote
        && (Has(tag, "type", "cite") || Has(tag, "class", "protonmail_quote") || Has(tag, "class", "tutanota_quote") || Has(tag, "id", "replyBlockquote"));

    /// <summary>A quotation if a line like "On …, … wrote:" stands before it; without one a person set a poem or a saying off.</summary>
    public static bool IsPossible(HtmlTagToken tag) => tag.Id == HtmlTagId.BlockQuote;

    /// <summary>A container whose first line is the reply header and whose rest is the earlier mail without a blockquote.</summary>
    /// <remarks>Seen in: Yahoo, Zoho, GMX and Web.de.</remarks>
    public static bool OpensAfterHeader(HtmlTagToken tag) =>
        Has(tag, "class", "yahoo_quoted") || Has(tag, "class", "zmail_extra") || (tag.Id == HtmlTagId.Div && Has(tag, "name", "quote"));

    public static bool Has(HtmlTagToken tag, string attribute, string part) =>
        Value(tag, attribute) is { } value && value.Contains(part, StringComparison.OrdinalIgnoreCase);

    public static string? Value(HtmlTagToken tag, string attribute)
    {
        foreach (var candidate in tag.Attributes)
        {
            if (candidate.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase)) return candidate.Value;
        }

        return null;
    }
}
