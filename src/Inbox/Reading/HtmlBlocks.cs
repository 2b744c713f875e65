using MimeKit.Text;

namespace Inbox.Reading;

/// <summary>How elements of HTML stand on a page.</summary>
internal static class HtmlBlocks
{
    /// <summary>Elements whose content is never shown as text.</summary>
    public static bool IsUnread(HtmlTagId id) =>
        id is HtmlTagId.Script or HtmlTagId.Style or HtmlTagId.Head or HtmlTagId.Title or HtmlTagId.Object or HtmlTagId.Applet
            or HtmlTagId.Audio or HtmlTagId.Video or HtmlTagId.IFrame or HtmlTagId.Select or HtmlTagId.DataList;

    public static bool IsBlock(HtmlTagId id) =>
        HasGap(id) || id is HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.Table or HtmlTagId.UL or HtmlTagId.OL or HtmlTagId.LI or HtmlTagId.DL
            or HtmlTagId.DT or HtmlTagId.DD or HtmlTagId.Pre or HtmlTagId.Center or HtmlTagId.Form or HtmlTagId.Article or HtmlTagId.Section
            or HtmlTagId.Header or HtmlTagId.Footer or HtmlTagId.Address or HtmlTagId.FieldSet or HtmlTagId.Body or HtmlTagId.Caption or HtmlTagId.Aside;

    /// <summary>Blocks with an empty line above and below.</summary>
    public static bool HasGap(HtmlTagId id) =>
        id is HtmlTagId.P or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 or HtmlTagId.H4 or HtmlTagId.H5 or HtmlTagId.H6 or HtmlTagId.BlockQuote;

    /// <summary>Elements that end where the next of their kind begins, so that their end tags are often left out.</summary>
    public static bool ClosesItself(HtmlTagId id) =>
        id is HtmlTagId.P or HtmlTagId.LI or HtmlTagId.TD or HtmlTagId.TH or HtmlTagId.TR or HtmlTagId.DT or HtmlTagId.DD or HtmlTagId.Option;

    /// <summary>The sign behind an emoji that a mail program sent as a picture; blank for every other picture.</summary>
    public static string Emoji(HtmlTagToken picture)
    {
        var alt = QuoteSource.Value(picture, "alt") ?? "";
        return alt.Length is > 0 and <= 8 && alt.All(c => c > '\u2000') ? alt : "";
    }
}
