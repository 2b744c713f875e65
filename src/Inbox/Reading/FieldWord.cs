using System.Text;

namespace Inbox.Reading;

internal enum FieldWordKind
{
    /// <summary>A run of characters without blanks.</summary>
    Atom,

    /// <summary>What stood between double quotes, quotes and backslashes taken off.</summary>
    Quoted,

    /// <summary>What stood between angle brackets, comments taken out.</summary>
    Angle,

    /// <summary>A comma, semicolon or colon outside of quotes.</summary>
    Separator,
}

/// <summary>One word of an address field (RFC 5322 section 3.2); comments are dropped.</summary>
internal sealed record FieldWord(FieldWordKind Kind, string Text)
{
    public bool IsEncoded => Text.StartsWith("=?", StringComparison.Ordinal) && Text.EndsWith("?=", StringComparison.Ordinal);

    /// <summary>Null when a quote or angle bracket is never closed.</summary>
    public static List<FieldWord>? Split(string value)
    {
        var words = new List<FieldWord>();
        for (var at = 0; at < value.Length;)
        {
            var next = Next(value, at, words);
            if (next < 0) return null;
            at = next;
        }

        return words;
    }

    private static int Next(string value, int at, List<FieldWord> words)
    {
        switch (value[at])
        {
            case ' ' or '\t' or '\r' or '\n':
                return at + 1;
            case '(':
                return AfterComment(value, at);
            case '"':
                return TakeQuoted(value, at, words);
            case '<':
                return TakeAngle(value, at, words);
            case ',' or ';' or ':':
                words.Add(new(FieldWordKind.Separator, value[at].ToString()));
                return at + 1;
            default:
                return TakeAtom(value, at, words);
        }
    }

    /// <summary>The place behind a comment, nested ones included; the end when it is never closed.</summary>
    private static int AfterComment(string value, int at)
    {
        var depth = 0;
        for (; at < value.Length; at++)
        {
            if (value[at] == '\\') at++;
            else if (value[at] == '(') depth++;
            else if (value[at] == ')' && --depth == 0) return at + 1;
        }

        return value.Length;
    }

    private static int TakeQuoted(string value, int at, List<FieldWord> words)
    {
        var text = new StringBuilder();
        for (at++; at < value.Length && value[at] != '"'; at++)
        {
            if (value[at] == '\\' && at + 1 < value.Length) at++;
            text.Append(value[at]);
        }

        if (at >= value.Length) return -1;
        // "foo bar"@example.com is an address whose first half is quoted: we do not take such a one.
        var glued = at + 1 < value.Length && value[at + 1] == '@';
        words.Add(glued ? new(FieldWordKind.Atom, "\\\"") : new(FieldWordKind.Quoted, text.ToString()));
        return at + 1;
    }

    private static int TakeAngle(string value, int at, List<FieldWord> words)
    {
        var text = new StringBuilder();
        for (at++; at < value.Length && value[at] != '>';)
        {
            if (value[at] == '(')
            {
                at = AfterComment(value, at);
                continue;
            }

            text.Append(value[at]);
            at++;
        }

        if (at >= value.Length) return -1;
        words.Add(new(FieldWordKind.Angle, text.ToString().Trim()));
        return at + 1;
    }

    private static int TakeAtom(string value, int at, List<FieldWord> words)
    {
        var start = at;
        while (at < value.Length && !char.IsWhiteSpace(value[at]) && value[at] is not ('(' or '"' or '<' or ',' or ';' or ':')) at++;
        words.Add(new(FieldWordKind.Atom, value[start..at]));
        return at;
    }
}
