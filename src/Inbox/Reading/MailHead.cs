namespace Inbox.Reading;

/// <summary>Where a mail's head ends, found before anything parses it.</summary>
internal static class MailHead
{
    /// <summary>Length of the header block in bytes, its blank line left out; the whole length when there is no blank line.</summary>
    public static int Length(ReadOnlySpan<byte> raw)
    {
        for (var at = 0; at < raw.Length;)
        {
            var end = raw[at..].IndexOf((byte)'\n');
            if (end < 0) return raw.Length;
            if (raw[at..(at + end)].TrimEnd((byte)'\r').IsEmpty && at > 0) return at;
            at += end + 1;
        }

        return raw.Length;
    }
}
