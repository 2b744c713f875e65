using MimeKit;

namespace Inbox.Reading;

/// <summary>The decoded bytes of a part, never more than the limit.</summary>
internal static class PartContent
{
    public static byte[] Bytes(MimePart part, Oddities oddities)
    {
        if (part.Content is null) return [];
        using var decoded = part.Content.Open();
        return Bytes(decoded, ReadingLimits.PartBytes, oddities);
    }

    public static byte[] Bytes(Stream stream, int atMost, Oddities oddities)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            bytes.Write(buffer, 0, (int)Math.Min(read, atMost - bytes.Length));
            if (bytes.Length < atMost) continue;
            oddities.CouldNotRead("a part of the mail is larger than what is read of one part");
            break;
        }

        return bytes.ToArray();
    }
}
