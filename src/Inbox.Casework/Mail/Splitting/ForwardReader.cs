using Inbox.Casework.Values;

namespace Inbox.Casework.Mail.Splitting;

/// <summary>Reads a forwarded mail, and the ones forwarded inside it.</summary>
internal static class ForwardReader
{
    private const int MaxDepth = 5;

    /// <param name="start">The first line below the divider.</param>
    /// <param name="end">The line after the forwarded mail.</param>
    public static EquatableList<ForwardedMail> Read(MailLine[] lines, int start, MailPhrases phrases, out int end)
    {
        while (start < lines.Length && lines[start].IsBlank) start++;
        end = End(lines, start, phrases);
        var inner = lines[start..end];
        if (inner.Length > 0 && inner[0].Depth > 0) inner = MailLine.ReadAll(string.Join('\n', inner.Select(l => l.Unquoted())));
        if (end < lines.Length && Divider.IsForwardEnd(lines[end], phrases)) end++;
        return [.. Nested(inner, phrases)];
    }

    private static List<ForwardedMail> Nested(MailLine[] lines, MailPhrases phrases)
    {
        var found = new List<ForwardedMail>();
        for (var start = 0; start < lines.Length && found.Count < MaxDepth;)
        {
            while (start < lines.Length - 1 && lines[start].Content.Length == 0) start++;
            var block = FieldBlock.At(lines, start, phrases, announced: true);
            var head = block is null && QuoteHeads.LinesAt(lines, start, phrases, out var strong) is var count && strong ? count : 0;
            found.Add(Mail(lines, start, block?.End ?? start + head, block, head));
            start = NextDivider(lines, start + 1, phrases);
        }
        return found;
    }

    private static ForwardedMail Mail(MailLine[] lines, int start, int body, FieldBlock? block, int head)
    {
        var from = block?.From ?? string.Join(' ', lines.Skip(start).Take(head).Select(l => l.Content));
        var text = string.Join('\n', lines.Skip(body).Select(l => l.Raw.TrimEnd())).Trim('\n').TrimEnd();
        return new(new(from), new(block?.Subject ?? ""), new(text));
    }

    private static int NextDivider(MailLine[] lines, int from, MailPhrases phrases)
    {
        while (from < lines.Length && !Divider.IsForward(lines[from], phrases)) from++;
        return from + 1;
    }

    /// <summary>At the line that says so; where the quote marks end; else at the end of the text.</summary>
    private static int End(MailLine[] lines, int start, MailPhrases phrases)
    {
        var marked = start < lines.Length && lines[start].Depth > 0;
        for (var i = start; i < lines.Length; i++)
            if (Divider.IsForwardEnd(lines[i], phrases) || (marked && lines[i] is { Depth: 0, IsBlank: false })) return i;
        return lines.Length;
    }
}
