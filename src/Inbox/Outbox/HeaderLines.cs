using System.Text;

namespace Inbox.Outbox;

/// <summary>Header fields, folded (RFC 5322 section 2.2.3). Values come from <see cref="HeaderText"/> or are safe by their type.</summary>
internal sealed class HeaderLines
{
    private const int Width = 78;

    private readonly StringBuilder _lines = new();

    /// <param name="value">Printable ASCII with single spaces between words; lines break at the spaces.</param>
    public void Add(string name, string value)
    {
        _lines.Append(name).Append(':');
        var column = name.Length + 1;
        foreach (var word in value.Split(' '))
        {
            if (column + 1 + word.Length > Width && column > name.Length + 1)
            {
                _lines.Append("\r\n");
                column = 0;
            }
            _lines.Append(' ').Append(word);
            column += word.Length + 1;
        }
        _lines.Append("\r\n");
    }

    public override string ToString() => _lines.ToString();
}
