namespace Inbox.Reading;

/// <summary>Finds status codes in the words of mail servers.</summary>
internal static class StatusCodes
{
    /// <summary>The first enhanced code (RFC 3463), e.g. <c>5.1.1</c>; empty when there is none.</summary>
    public static string Enhanced(string text)
    {
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (text[i] is not ('2' or '4' or '5') || text[i + 1] != '.' || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '-'))) continue;
            var end = Digits(text, i + 2);
            if (end == i + 2 || end >= text.Length || text[end] != '.') continue;
            var last = Digits(text, end + 1);
            if (last > end + 1 && last - i <= 9 && (last == text.Length || text[last] is not '.')) return text[i..last];
        }
        return "";
    }

    /// <summary>The first digit of the first reply code (RFC 5321), e.g. 5 of <c>550</c>; 0 when there is none.</summary>
    public static int ReplyClass(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
            if (text[i] is '4' or '5' && text[i + 1] is >= '0' and <= '7' && char.IsAsciiDigit(text[i + 2])
                && (i == 0 || text[i - 1] is ' ' or '\n' or '(' or '#' or '\t') && (i + 3 == text.Length || text[i + 3] is ' ' or '-' or '\n' or '\r' or '#'))
                return text[i] - '0';
        return 0;
    }

    private static int Digits(string text, int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from])) from++;
        return from;
    }
}
