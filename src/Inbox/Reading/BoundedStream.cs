namespace Inbox.Reading;

/// <summary>Reads at most so many bytes and then fails: a zip of a few kilobytes may unfold to gigabytes.</summary>
internal sealed class BoundedStream(Stream inner, long atMost) : Stream
{
    private long _left = atMost;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="InvalidDataException">More than the limit came out.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        _left -= read;
        return _left < 0 ? throw new InvalidDataException("the content unfolds beyond the limit") : read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
