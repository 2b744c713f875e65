namespace Inbox.Reading;

/// <summary>OpenPGP armour inside a text (RFC 9580 section 6 and 7).</summary>
internal static class SignedText
{
    public static bool IsEncrypted(string text) => text.Contains("-----BEGIN PGP MESSAGE-----", StringComparison.Ordinal);

    /// <summary>The text without the armour of an inline signature; the text itself where there is none.</summary>
    public static string WithoutArmour(string text)
    {
        const string begin = "-----BEGIN PGP SIGNED MESSAGE-----";
        const string signature = "-----BEGIN PGP SIGNATURE-----";
        const string end = "-----END PGP SIGNATURE-----";
        var start = text.IndexOf(begin, StringComparison.Ordinal);
        var mark = start < 0 ? -1 : text.IndexOf(signature, start, StringComparison.Ordinal);
        var close = mark < 0 ? -1 : text.IndexOf(end, mark, StringComparison.Ordinal);
        if (close < 0) return text;
        var signed = text[(start + begin.Length)..mark].ReplaceLineEndings("\n");
        var body = signed.IndexOf("\n\n", StringComparison.Ordinal);
        if (body >= 0) signed = signed[(body + 2)..];
        var lines = signed.Split('\n').Select(l => l.StartsWith("- ", StringComparison.Ordinal) ? l[2..] : l);
        return text[..start] + string.Join('\n', lines) + text[(close + end.Length)..];
    }
}
