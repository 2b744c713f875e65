namespace Inbox.Reading;

/// <summary>Bytes to facts. Never throws for what a stranger sent.</summary>
public sealed class MimeReader(ReadingOptions options)
{
    /// <param name="raw">The mail as the server has it.</param>
    public ReadMail Read(ReadOnlyMemory<byte> raw) => throw new NotImplementedException($"{options.MaxBytes} {raw.Length}");
}
