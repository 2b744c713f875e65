namespace Inbox.Reading;

/// <summary>The marks mail programs put before the subject of a mail they pass on.</summary>
internal static class ForwardSubject
{
    /// <summary>Seen in: English, German, French, Spanish, Italian, Dutch, Swedish, Danish, Finnish, Polish, Czech, Portuguese and Russian programs.</summary>
    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        "FW", "FWD", "WG", "TR", "RV", "REENV", "I", "RIF", "DOORST", "VB", "VS", "VL", "PD", "PŘEP", "ENC", "ПЕР", "ПЕРЕСЛ", "ИЛ", "İLT", "TRANS",
    };

    /// <summary>True when the outermost mark is one of a forward: "Fwd: Re: …", not "Re: Fwd: …".</summary>
    public static bool Is(string subject)
    {
        var colon = subject.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 12 && Marks.Contains(subject[..colon].Trim());
    }
}
