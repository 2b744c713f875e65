using System.Security.Cryptography;
using System.Text;
using MimeKit;

namespace Inbox.Mailbox;

/// <summary>What makes two copies of a mail the same mail, whatever way they came.</summary>
public static class MailIdentity
{
    private static readonly HeaderId[] FixedBySender = [HeaderId.MessageId, HeaderId.From, HeaderId.Date, HeaderId.Subject];

    /// <summary>
    /// A hash over what the sender fixed and the body; trace fields (Received and the like) differ from copy to copy. Where there is no
    /// Message-ID nothing tells a copy from a second mail, and all bytes count.
    /// </summary>
    public static string Of(byte[] raw, MailboxProfile profile)
    {
        var (headers, bodyAt) = HeadersOf(raw);
        if (profile.IdentityField is { } field && headers?[field] is { Length: > 0 } id) return $"{profile.Name} {id.Trim()}";
        if (headers?[HeaderId.MessageId] is not { Length: > 0 }) return "bytes " + Convert.ToHexString(SHA256.HashData(raw));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var header in headers.Where(h => FixedBySender.Contains(h.Id)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(header.Id.ToString()));
            hash.AppendData(header.RawValue);
        }

        hash.AppendData(raw.AsSpan(bodyAt));
        return "mail " + Convert.ToHexString(hash.GetHashAndReset());
    }

    private static (HeaderList? Headers, int BodyAt) HeadersOf(byte[] raw)
    {
        var end = raw.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0) return (null, 0);
        try
        {
            using var stream = new MemoryStream(raw, 0, end + 4);
            return (HeaderList.Load(stream), end + 4);
        }
        catch (FormatException)
        {
            // Garbage where headers should be: all bytes count.
            return (null, 0);
        }
    }
}
