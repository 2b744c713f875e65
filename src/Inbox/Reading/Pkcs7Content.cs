using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using MimeKit;

namespace Inbox.Reading;

/// <summary>The mail inside an S/MIME wrapping that is signed but not encrypted (RFC 8551 section 3.5.2).</summary>
internal static class Pkcs7Content
{
    /// <summary>Null when it is encrypted or damaged. The signature is not checked: nothing follows from it here.</summary>
    public static MimeEntity? Inside(byte[] content)
    {
        try
        {
            var signed = new SignedCms();
            signed.Decode(content);
            return MimeEntity.Load(new MemoryStream(signed.ContentInfo.Content, writable: false));
        }
        catch (CryptographicException)
        {
            return null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
