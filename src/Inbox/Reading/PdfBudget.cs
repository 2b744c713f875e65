using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Inbox.Reading;

/// <summary>Lets the streams of one PDF unfold to a limit and no further: 600 KB of them can hold 200 MB of drawing.</summary>
internal sealed class PdfBudget(IFilterProvider inner) : IFilterProvider
{
    private long _left = ReadingLimits.PdfUnfoldedBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Counted(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Counted(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Counted(inner.GetAllFilters());

    private IFilter[] Counted(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new Filter(f, this))];

    /// <exception cref="InvalidDataException">The budget is used up.</exception>
    private void Spend(long bytes)
    {
        _left -= bytes;
        if (_left < 0) throw new InvalidDataException("the streams unfold beyond the limit");
    }

    private sealed class Filter(IFilter inner, PdfBudget budget) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            // Deflate unfolds a thousandfold: it is measured before it is allowed to fill the memory.
            if (inner is FlateFilter) Measure(input);
            var decoded = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Spend(decoded.Length);
            return decoded;
        }

        private void Measure(Memory<byte> input)
        {
            try
            {
                using var unfolded = new BoundedStream(new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress), budget._left);
                var buffer = new byte[32 * 1024];
                while (unfolded.Read(buffer, 0, buffer.Length) > 0) { }
            }
            catch (InvalidDataException) when (IsDamaged(input.Span))
            {
                // Not deflate at all: the parser says so itself.
            }
        }

        private static bool IsDamaged(ReadOnlySpan<byte> input) => input.Length < 2 || (input[0] & 0x0F) != 8;
    }
}
