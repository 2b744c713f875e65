using MimeKit.Text;

namespace Inbox.Reading;

/// <summary>An element that is open while an HTML mail is read.</summary>
internal sealed record HtmlElement(HtmlTagId Id, string Name)
{
    public bool Hidden { get; init; }

    public bool KeepsBlanks { get; init; }

    /// <summary>Closing it ends one level of quotation.</summary>
    public bool Quotes { get; set; }

    /// <summary>How many lines had been written when a container opened that turns into a quotation behind its header line; -1: it is none.</summary>
    public int HeaderFrom { get; set; } = -1;

    /// <summary>For lists: the number of the next item; 0 in a list without numbers.</summary>
    public int NextItem { get; set; }

    public bool Tight { get; init; }
}
