using System.Text;

namespace Inbox.Reading;

/// <summary>Grows lines of text the way a browser lays blocks out: breaks and blanks are folded, quoted lines get their marks.</summary>
internal sealed class TextLines
{
    private const int DeepestQuote = 20;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly Queue<string> _recent = new();
    private char _pending;
    private int _blankLines = 1;

    /// <summary>How many earlier mails deep the next line is.</summary>
    public int QuoteDepth { get; set; }

    public int Length => _text.Length + _line.Length;

    public bool IsInLine => _line.Length > 0;

    /// <summary>The last lines that hold something, the newest last.</summary>
    public IReadOnlyCollection<string> Recent => _recent;

    /// <summary>Counts the lines that hold something.</summary>
    public int Written { get; private set; }

    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                if (_pending == 0) _pending = ' ';
                continue;
            }

            if (_pending != 0 && _line.Length > 0 && (_pending == '\t' || _line[^1] is not ('\t' or ' '))) _line.Append(_pending);
            _pending = '\0';
            _line.Append(c == '\u00A0' ? ' ' : c);
        }
    }

    public void AppendAsIs(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c == '\n') EndLine();
            else if (c != '\r') _line.Append(c);
        }
    }

    /// <summary>The next word stands in another column.</summary>
    public void NextColumn()
    {
        if (_line.Length > 0) _pending = '\t';
    }

    public void EndLine()
    {
        _pending = '\0';
        var line = _line.ToString();
        _line.Clear();
        var blank = string.IsNullOrWhiteSpace(line);
        if (blank && _blankLines >= 2) return;
        _blankLines = blank ? _blankLines + 1 : 0;
        if (!blank) Remember(line.Trim());
        if (QuoteDepth > 0) _text.Append('>', Math.Min(QuoteDepth, DeepestQuote)).Append(' ');
        _text.Append(blank ? "" : line).Append('\n');
    }

    /// <summary>Begins a new line unless at the start of one.</summary>
    public void Break()
    {
        if (_line.Length > 0) EndLine();
        _pending = '\0';
    }

    /// <summary>Leaves one blank line between what was and what comes.</summary>
    public void Gap()
    {
        Break();
        if (_blankLines == 0) EndLine();
    }

    public override string ToString()
    {
        Break();
        return _text.ToString();
    }

    private void Remember(string line)
    {
        Written++;
        _recent.Enqueue(line.Length > 300 ? line[^300..] : line);
        if (_recent.Count > 12) _recent.Dequeue();
    }
}
