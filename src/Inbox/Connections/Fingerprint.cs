using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Inbox.Connections;

/// <summary>The SHA-256 of a certificate as a whole, as <c>openssl x509 -fingerprint -sha256</c> prints it.</summary>
public sealed record Fingerprint
{
    private Fingerprint(string text) => Text = text;

    /// <summary>64 hexadecimal digits, upper case, without colons.</summary>
    public string Text { get; }

    public static Fingerprint Of(X509Certificate certificate) => new(certificate.GetCertHashString(HashAlgorithmName.SHA256));

    /// <summary>Reads 64 hexadecimal digits of any letter case, with or without colons or blanks in between.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Fingerprint? fingerprint)
    {
        var digits = string.Concat((text ?? "").Where(c => c is not (':' or ' '))).ToUpperInvariant();
        var sound = digits.Length == 2 * SHA256.HashSizeInBytes && digits.All(char.IsAsciiHexDigit);
        fingerprint = sound ? new Fingerprint(digits) : null;
        return sound;
    }

    /// <exception cref="FormatException">The text is not a SHA-256 fingerprint.</exception>
    public static Fingerprint Parse(string text) =>
        TryParse(text, out var fingerprint) ? fingerprint : throw new FormatException("not a SHA-256 fingerprint");

    public override string ToString() => Text;
}
