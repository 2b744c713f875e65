using System.Diagnostics.CodeAnalysis;

namespace Inbox.Casework.Values;

/// <summary>The reference people see, e.g. <c>K7Q2M</c>: Crockford base-32 characters, the last one a check character.</summary>
/// <remarks>
/// The check character is a weighted sum in GF(32), so that one wrong character or two swapped neighbours never make
/// another valid number. Numbers follow each other in a scattered order, so that neighbours do not look alike.
/// </remarks>
public sealed record CaseNumber
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Places = 4;
    private const long Capacity = 1L << (5 * Places);

    private CaseNumber(string text) => Text = text;

    public string Text { get; }

    /// <summary>The number of the n-th case.</summary>
    /// <param name="sequence">From 0 to 1,048,575.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sequence is outside its range.</exception>
    public static CaseNumber FromSequence(long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sequence, Capacity);
        // An odd factor permutes the numbers modulo a power of two: no two sequences meet.
        var scattered = ((sequence * 663_609) + 387_173) % Capacity;
        Span<char> text = stackalloc char[Places + 1];
        for (var i = Places - 1; i >= 0; i--, scattered /= 32) text[i] = Alphabet[(int)(scattered % 32)];
        text[Places] = Alphabet[Check(text[..Places])];
        return new CaseNumber(new string(text));
    }

    /// <summary>Reads a case number as a person may type it: any letter case, o for 0, i or l for 1, blanks and hyphens in between.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CaseNumber? number)
    {
        number = null;
        if (text is null || text.Length > 4 * Places) return false;
        var canonical = string.Concat(text.Where(c => c is not (' ' or '-')).Select(Canonical));
        if (canonical.Length != Places + 1 || !canonical.All(Alphabet.Contains)) return false;
        if (Alphabet[Check(canonical.AsSpan(0, Places))] != canonical[Places]) return false;
        number = new CaseNumber(canonical);
        return true;
    }

    /// <exception cref="FormatException">The text is not a case number.</exception>
    public static CaseNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException("not a case number");

    public override string ToString() => Text;

    private static char Canonical(char c) => char.ToUpperInvariant(c) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };

    private static int Check(ReadOnlySpan<char> places)
    {
        var sum = 0;
        foreach (var place in places) sum = TimesAlpha(sum ^ Alphabet.IndexOf(place, StringComparison.Ordinal));
        return sum;
    }

    /// <summary>Multiplies by the generator of GF(32) with the polynomial x^5 + x^2 + 1.</summary>
    private static int TimesAlpha(int value) => (value << 1) ^ ((value & 16) != 0 ? 0b100101 : 0);
}
