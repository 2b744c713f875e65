using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Inbox.Connections;

/// <summary>Whose certificate is accepted. There is no way to accept any.</summary>
/// <remarks>Revocation is not asked for: a list that cannot be fetched would stop the mail, and short lifetimes do the same work.</remarks>
public abstract record CertificateCheck
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    private CertificateCheck() { }

    /// <summary>Fits <see cref="RemoteCertificateValidationCallback"/>.</summary>
    public abstract bool Accepts(object? sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors);

    /// <summary>What the operating system trusts, for the host's name.</summary>
    public sealed record BySystem : CertificateCheck
    {
        public override bool Accepts(object? sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
            errors == SslPolicyErrors.None;
    }

    /// <summary>What one of the authorities of a PEM file vouches for, for the host's name. The system's authorities do not count.</summary>
    /// <param name="Path">Read at each handshake, so that a renewed file needs no restart.</param>
    public sealed record ByAuthorityFile(string Path) : CertificateCheck
    {
        public override bool Accepts(object? sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            if (certificate is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false;
            using var own = new X509Chain();
            own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            own.ChainPolicy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
            own.ChainPolicy.CustomTrustStore.ImportFromPemFile(Path);
            if (chain is not null) own.ChainPolicy.ExtraStore.AddRange(chain.ChainPolicy.ExtraStore);
            using var leaf = new X509Certificate2(certificate);
            return own.Build(leaf);
        }
    }

    /// <summary>This very certificate, whatever its name, issuer and dates. Seen in: Proton Mail Bridge (self-signed, CN=127.0.0.1).</summary>
    public sealed record ByFingerprint(Fingerprint Fingerprint) : CertificateCheck
    {
        public override bool Accepts(object? sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
            certificate is not null && Connections.Fingerprint.Of(certificate) == Fingerprint;
    }
}
