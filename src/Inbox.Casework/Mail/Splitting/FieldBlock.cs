namespace Inbox.Casework.Mail.Splitting;

/// <summary>The block of header fields that Outlook and others print above a quoted or forwarded mail.</summary>
/// <param name="End">The line after it.</param>
internal sealed record FieldBlock(int End, string From, string Subject)
{
    private const int MaxLines = 16;
    private const int MaxContinuation = 3;

    /// <summary>The block that begins at this line, or null.</summary>
    /// <param name="announced">True when a divider stands above it, so that any field will do.</param>
    public static FieldBlock? At(MailLine[] lines, int start, MailPhrases phrases, bool announced = false)
    {
        if (start >= lines.Length || Label(lines[start].Content, phrases) is null) return null;
        var fields = Read(lines, start, phrases, out var end);
        return announced || IsPlain(fields)
            ? new(end, fields.GetValueOrDefault(FieldKind.From, ""), fields.GetValueOrDefault(FieldKind.Subject, ""))
            : null;
    }

    private static Dictionary<FieldKind, string> Read(MailLine[] lines, int start, MailPhrases phrases, out int end)
    {
        var fields = new Dictionary<FieldKind, string>();
        var (depth, last, unlabelled) = (lines[start].Depth, default(FieldKind), 0);
        end = start;
        for (var i = start; i < lines.Length && i < start + MaxLines && lines[i].Depth == depth; i++)
        {
            if (Label(lines[i].Content, phrases) is var (kind, value))
            {
                if (fields.TryAdd(kind, value)) last = kind;
                (end, unlabelled) = (i + 1, 0);
            }
            // A field may be wrapped; each may stand in a paragraph of its own (seen in: Outlook's HTML).
            else if (fields.Count == 0 || ++unlabelled > MaxContinuation) break;
            else if (lines[i].Content.Length > 0 && end == i && lines[i - 1].Content.Length > 0)
            {
                fields[last] += " " + lines[i].Content;
                end = i + 1;
            }
            else if (lines[i].Content.Length > 0) break;
        }
        return fields;
    }

    /// <summary>A letter may be headed "From: Ann, To: Mikhail, Date: 3 May" by hand: only an address or a time of day shows a machine's block.</summary>
    private static bool IsPlain(Dictionary<FieldKind, string> fields)
    {
        var timed = fields.TryGetValue(FieldKind.Date, out var date) && date.Split(' ', '\t', '\u00A0').Any(FigureReader.IsTime);
        var addressed = fields.Any(f => f.Key is FieldKind.From or FieldKind.To && f.Value.Contains('@'));
        return fields.Count switch
        {
            >= 3 => (timed && fields.ContainsKey(FieldKind.From)) || (addressed && fields.ContainsKey(FieldKind.From) && fields.ContainsKey(FieldKind.Subject)),
            2 => timed && addressed,
            _ => false,
        };
    }

    private static (FieldKind Kind, string Value)? Label(string content, MailPhrases phrases)
    {
        var text = content.TrimStart('*', ' ', '_', '\t');
        var colon = text.AsSpan(0, Math.Min(text.Length, phrases.LongestField + 4)).IndexOfAny(':', '：');
        if (colon <= 0) return null;
        var label = text[..colon].Trim().TrimEnd('*', '_', ' ', '\u00A0').ToLowerInvariant();
        return phrases.Fields.TryGetValue(label, out var kind) ? (kind, text[(colon + 1)..].Trim().Trim('*').Trim()) : null;
    }
}
