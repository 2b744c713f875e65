using System.Text;

namespace Inbox.Reading;

/// <summary>One Authentication-Results field, taken apart (RFC 8601 section 2.2).</summary>
/// <param name="AuthservId">Who wrote it, lower case.</param>
internal sealed record AuthenticationField(string AuthservId, List<AuthenticationResult> Results)
{
    /// <summary>Null when the field has no readable id.</summary>
    public static AuthenticationField? Read(string value)
    {
        var sections = Sections(value);
        var id = sections[0].Count > 0 ? sections[0][0].ToLowerInvariant() : "";
        if (id.Length == 0 || id.Contains('=', StringComparison.Ordinal) || id.Contains('/', StringComparison.Ordinal)) return null;
        return new(id, [.. sections.Skip(1).Select(Result).OfType<AuthenticationResult>()]);
    }

    private static AuthenticationResult? Result(List<string> words)
    {
        // Blanks are allowed round the equals sign, so the words are glued and split again.
        var pairs = new List<(string Name, string Value)>();
        foreach (var word in Glued(words))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0) pairs.Add((word[..equals].ToLowerInvariant(), word[(equals + 1)..]));
        }

        if (pairs.Count == 0) return null;
        var method = pairs[0].Name.Split('/')[0];
        var properties = new Dictionary<string, string>();
        foreach (var (name, value) in pairs.Skip(1)) properties.TryAdd(name, value.ToLowerInvariant());
        return new(method, pairs[0].Value.ToLowerInvariant(), properties);
    }

    private static List<string> Glued(List<string> words)
    {
        var glued = new List<string>();
        foreach (var word in words)
        {
            var joins = glued.Count > 0 && (glued[^1][^1] is '=' or '.' or '/' || word[0] is '=' or '.' or '/');
            if (joins) glued[^1] += word;
            else glued.Add(word);
        }

        return glued;
    }

    /// <summary>Words between semicolons; comments dropped, and what is quoted never separates.</summary>
    private static List<List<string>> Sections(string value)
    {
        var sections = new List<List<string>> { new() };
        var word = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            var c = value[at];
            if (c == '"') at = TakeQuoted(value, at, word);
            else if (c == '(') at = SkipComment(value, at);
            else if (c != ';' && !char.IsWhiteSpace(c)) word.Append(c);
            if (c is ';' or '(' || char.IsWhiteSpace(c)) EndWord(sections[^1], word);
            if (c == ';') sections.Add([]);
        }

        EndWord(sections[^1], word);
        return sections;
    }

    private static void EndWord(List<string> section, StringBuilder word)
    {
        if (word.Length > 0) section.Add(word.ToString());
        word.Clear();
    }

    private static int TakeQuoted(string value, int at, StringBuilder word)
    {
        for (at++; at < value.Length && value[at] != '"'; at++)
        {
            if (value[at] == '\\' && at + 1 < value.Length) at++;
            word.Append(char.IsWhiteSpace(value[at]) ? '_' : value[at]);
        }

        return at;
    }

    private static int SkipComment(string value, int at)
    {
        var depth = 0;
        for (; at < value.Length; at++)
        {
            if (value[at] == '\\') at++;
            else if (value[at] == '(') depth++;
            else if (value[at] == ')' && --depth == 0) return at;
        }

        return value.Length;
    }
}
