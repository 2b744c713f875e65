using Inbox.Casework.Values;

namespace Inbox.Casework.Mail.Splitting;

/// <summary>One pass over a mail's lines: says of each what it is.</summary>
internal sealed class MailParts
{
    private readonly MailLine[] _lines;
    private readonly LinePart[] _parts;
    private readonly MailPhrases _phrases;
    private readonly bool _forwards;

    private MailParts(MailLine[] lines, bool forwards, MailPhrases phrases)
    {
        (_lines, _parts, _phrases, _forwards) = (lines, new LinePart[lines.Length], phrases, forwards);
    }

    public static OwnWords Split(string text, bool forwards, MailPhrases phrases)
    {
        var parts = new MailParts(ReplyAbove.OwnLine(MailLine.ReadAll(text), phrases), forwards, phrases);
        var forwarded = parts.MarkQuotes();
        WrappedQuotes.Mark(parts._lines, parts._parts);
        parts.MarkSignature();
        return new(parts.Join(LinePart.Own, l => l.Raw), parts.Join(LinePart.Signature, l => l.Raw), parts.Join(LinePart.Quoted, l => l.Content), forwarded);
    }

    /// <summary>Walks down to the first head below which everything is somebody else's.</summary>
    private EquatableList<ForwardedMail> MarkQuotes()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].IsBlank) continue;
            if (_lines[i].Depth > 0) _parts[i] = LinePart.Quoted;
            else if (Divider.IsForward(_lines[i], _phrases)) return Forward(i, i + 1);
            else if (Divider.IsOriginal(_lines[i], _phrases)) return Rest(i, i + 1);
            else if (FieldBlock.At(_lines, i, _phrases) is not null) return Rest(i, i);
            else if (QuoteHeads.LinesAt(_lines, i, _phrases, out var strong) is var count and > 0)
            {
                if (strong && !QuoteHeads.QuotedFollows(_lines, i + count)) return Rest(i, i + count);
                Take(i, i + count, LinePart.Quoted);
                i += count - 1;
            }
        }
        return [];
    }

    /// <summary>An unmarked mail below a head: forwarded when the subject says so or nothing was written above it, else quoted.</summary>
    private EquatableList<ForwardedMail> Rest(int head, int body)
    {
        if (_forwards || !_parts.Zip(_lines).Take(head).Any(p => p is { First: LinePart.Own, Second.IsBlank: false } && !Divider.IsRule(p.Second.Content)))
            return Forward(head, body);
        Take(head, _lines.Length, LinePart.Quoted);
        return [];
    }

    private EquatableList<ForwardedMail> Forward(int head, int body)
    {
        var found = ForwardReader.Read(_lines, body, _phrases, out var end);
        Take(head, end, LinePart.Forwarded);
        return found;
    }

    /// <summary>Marks a head and what is below it, and the rule and blank lines above that belong to it.</summary>
    private void Take(int from, int to, LinePart part)
    {
        for (var i = from; i < to; i++) _parts[i] = part;
        var above = from - 1;
        while (above >= 0 && _lines[above].IsBlank) above--;
        if (above >= 0 && _lines[above].Depth == 0 && Divider.IsRule(_lines[above].Content) && _lines[above].Content != "---") _parts[above] = part;
    }

    private void MarkSignature()
    {
        for (var i = 0; i < _lines.Length; i++)
            if (_parts[i] == LinePart.Own && SignatureLines.IsProgramLine(_lines[i].Content, _phrases)) _parts[i] = LinePart.Signature;
        MarkFrom(own => DisclaimerLines.Start(own, _phrases));
        MarkFrom(SignatureLines.Start);
    }

    private void MarkFrom(Func<IReadOnlyList<MailLine>, int> start)
    {
        var own = Enumerable.Range(0, _lines.Length).Where(i => _parts[i] == LinePart.Own).ToList();
        while (own.Count > 0 && _lines[own[^1]].IsBlank) own.RemoveAt(own.Count - 1);
        foreach (var index in own.Skip(start(own.ConvertAll(i => _lines[i])))) _parts[index] = LinePart.Signature;
    }

    private PrivateText Join(LinePart part, Func<MailLine, string> text)
    {
        var kept = Enumerable.Range(0, _lines.Length).Where(i => _parts[i] == part).Select(i => text(_lines[i]).TrimEnd()).ToList();
        return new(string.Join('\n', kept).Trim('\n').TrimEnd());
    }
}
