using MimeKit.Text;

namespace Inbox.Reading;

/// <summary>HTML mail to text, in one pass over its tokens and in linear time: nothing is built that nesting could blow up.</summary>
/// <remarks>
/// What is hidden is dropped. Quotations of mail programs come out as lines marked with &gt;, the line "On … wrote:" before them
/// unmarked, forwarded mails unmarked: the same shape a plain text mail has. Outlook marks nothing, neither do we: its
/// From/Sent/To/Subject lines stand one below the other as in its text mails.
/// </remarks>
internal sealed class HtmlText
{
    private const int DeepestElement = 2000;
    private readonly TextLines _lines = new();
    private readonly List<HtmlElement> _open = [];
    private readonly Dictionary<string, int> _openByName = new(StringComparer.OrdinalIgnoreCase);
    private int _hidden;
    private int _keepsBlanks;

    private HtmlText() { }

    public static string Read(string html)
    {
        var reader = new HtmlText();
        using var text = new StringReader(html);
        var tokens = new HtmlTokenizer(text) { IgnoreTruncatedTags = true };
        while (reader._lines.Length < ReadingLimits.TextLength && tokens.ReadNextToken(out var token)) reader.Take(token);
        return reader._lines.ToString();
    }

    private void Take(HtmlToken token)
    {
        if (token is HtmlTagToken tag)
        {
            if (tag.IsEndTag) Close(tag.Name);
            else Open(tag);
        }
        else if (token.Kind is HtmlTokenKind.Data or HtmlTokenKind.CData && token is HtmlDataToken data && _hidden == 0)
        {
            if (_keepsBlanks > 0) _lines.AppendAsIs(data.Data);
            else _lines.Append(data.Data);
            QuoteBehindHeader();
        }
    }

    private void Open(HtmlTagToken tag)
    {
        if (tag.Id == HtmlTagId.Body) LeaveHead();
        if (HtmlBlocks.ClosesItself(tag.Id) && _open.Count > 0 && _open[^1].Id == tag.Id) Close(tag.Name);
        if (_hidden == 0) Before(tag);
        if (tag.IsEmptyElement || tag.Id.IsEmptyElement() || _open.Count >= DeepestElement) return;
        var hides = HtmlBlocks.IsUnread(tag.Id) || HtmlStyle.IsHidden(tag);
        var element = new HtmlElement(tag.Id, tag.Name)
        {
            Hidden = hides,
            KeepsBlanks = HtmlStyle.KeepsBlanks(tag),
            Tight = HtmlStyle.IsTight(tag),
            Quotes = _hidden == 0 && StartsQuote(tag),
            HeaderFrom = QuoteSource.OpensAfterHeader(tag) ? _lines.Written : -1,
            NextItem = tag.Id == HtmlTagId.OL ? 1 : 0,
        };
        Push(element);
    }

    private void Push(HtmlElement element)
    {
        _open.Add(element);
        _openByName[element.Name] = _openByName.GetValueOrDefault(element.Name) + 1;
        if (element.Hidden) _hidden++;
        if (element.KeepsBlanks) _keepsBlanks++;
        if (element.Quotes) _lines.QuoteDepth++;
    }

    private void Close(string name)
    {
        if (_openByName.GetValueOrDefault(name) == 0)
        {
            // </p> alone makes an empty paragraph in browsers; </br> a break.
            if (name.Equals("br", StringComparison.OrdinalIgnoreCase) && _hidden == 0) _lines.EndLine();
            return;
        }

        while (_open.Count > 0)
        {
            var element = _open[^1];
            Pop(element);
            if (element.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return;
        }
    }

    private void Pop(HtmlElement element)
    {
        _open.RemoveAt(_open.Count - 1);
        _openByName[element.Name]--;
        if (_hidden == 0) After(element);
        if (element.Hidden) _hidden--;
        if (element.KeepsBlanks) _keepsBlanks--;
        if (element.Quotes)
        {
            _lines.Break();
            _lines.QuoteDepth--;
        }
    }

    private void LeaveHead()
    {
        // A head that is never closed must not swallow the letter.
        foreach (var name in new[] { "title", "head" }) Close(name);
    }

    private void Before(HtmlTagToken tag)
    {
        switch (tag.Id)
        {
            case HtmlTagId.Br:
                _lines.EndLine();
                break;
            case HtmlTagId.HR:
                _lines.Break();
                _lines.Append("----------");
                _lines.EndLine();
                break;
            case HtmlTagId.Image:
                _lines.Append(HtmlBlocks.Emoji(tag));
                break;
            case HtmlTagId.TD or HtmlTagId.TH:
                _lines.NextColumn();
                break;
            case HtmlTagId.LI:
                _lines.Break();
                _lines.Append(ItemMark());
                break;
            default:
                if (HtmlBlocks.HasGap(tag.Id) && !HtmlStyle.IsTight(tag)) _lines.Gap();
                else if (HtmlBlocks.IsBlock(tag.Id)) _lines.Break();
                break;
        }
    }

    private void After(HtmlElement element)
    {
        if (element.Id == HtmlTagId.P && element.Tight && !_lines.IsInLine) return;
        if (HtmlBlocks.HasGap(element.Id) && !element.Tight) _lines.Gap();
        else if (HtmlBlocks.IsBlock(element.Id)) _lines.Break();
    }

    private string ItemMark()
    {
        var list = _open.FindLast(e => e.Id is HtmlTagId.OL or HtmlTagId.UL);
        return list is { Id: HtmlTagId.OL } ? $"{list.NextItem++}. " : "- ";
    }

    private bool StartsQuote(HtmlTagToken tag)
    {
        if (!QuoteSource.IsPossible(tag)) return false;
        _lines.Break();
        return ReplyHeader.Introduces(_lines.Recent) || (QuoteSource.IsCertain(tag) && !ReplyHeader.IsForward(_lines.Recent));
    }

    private void QuoteBehindHeader()
    {
        var container = _open.FindLast(e => e.HeaderFrom >= 0 && !e.Quotes);
        if (container is null || _lines.IsInLine || _lines.Written == container.HeaderFrom) return;
        if (_lines.Written - container.HeaderFrom > 6) container.HeaderFrom = -1;
        else if (ReplyHeader.Introduces(_lines.Recent)) MarkFromHere(container);
    }

    private void MarkFromHere(HtmlElement container)
    {
        container.Quotes = true;
        _lines.QuoteDepth++;
    }
}
