namespace Inbox.Reading;

/// <summary>Where reading a stranger's mail stops, so that no mail costs more than a second or 200 MB.</summary>
internal static class ReadingLimits
{
    /// <summary>Bytes of the outermost header block; above it the mail is not parsed. Real mails stay below 60 KB.</summary>
    public const int HeaderBytes = 256 * 1024;

    /// <summary>Multiparts inside each other; what lies deeper is listed, not opened.</summary>
    public const int Depth = 32;

    /// <summary>Parts looked at in one mail.</summary>
    public const int Parts = 300;

    /// <summary>Decoded bytes taken from one part.</summary>
    public const int PartBytes = 16 * 1024 * 1024;

    /// <summary>UTF-16 units kept of one text: a book of 300 pages has 600,000.</summary>
    public const int TextLength = 1_000_000;

    /// <summary>Bytes that the inside of a docx or odt may unfold to.</summary>
    public const int UnzippedBytes = 32 * 1024 * 1024;

    /// <summary>Bytes that the streams of a PDF may unfold to, together.</summary>
    public const int PdfUnfoldedBytes = 16 * 1024 * 1024;

    /// <summary>Pages of a PDF that are read.</summary>
    public const int PdfPages = 60;

    /// <summary>UTF-16 units of one header field that are looked at.</summary>
    public const int FieldLength = 20_000;
}
