using System.Buffers;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>One word of a text and what stands before it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">The word as written.</param>
/// <param name="Low">The word in small letters.</param>
/// <param name="Gap">What stands between it and the word before.</param>
/// <param name="Line">Which line it stands in, from 0.</param>
internal sealed record Token(int Start, string Text, string Low, string Gap, int Line)
{
    private static readonly SearchValues<char> Beside = SearchValues.Create(" .\u00a0_-*'’ʹʼ`´");
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r.:!?\"“„«»()[]>*—–…;");

    public int End => Start + Text.Length;

    public bool Capital => char.IsUpper(Text[0]);

    /// <summary>A single letter, as in M. Zhilin.</summary>
    public bool Initial => Text.Length == 1 && char.IsUpper(Text[0]);

    /// <summary>True when nothing but blanks, a point or a hyphen keeps it from the word before.</summary>
    public bool Adjoins => Gap.Length is > 0 and <= 3 && Gap.AsSpan().IndexOfAnyExcept(Beside) < 0;

    /// <summary>True when only a comma keeps it from the word before, as in ZHILIN, MIKHAIL.</summary>
    public bool AfterComma => Gap is "," or ", ";

    /// <summary>True when a line or sentence begins with it.</summary>
    public bool Begins => Gap.AsSpan().IndexOfAny(Breaks) >= 0;
}
