using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Inbox.Connections;

namespace Inbox.Tests.Connections;

public sealed class CertificateCheckTests : IDisposable
{
    private readonly X509Certificate2 _ours = SelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly X509Certificate2 _other = SelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly string _file = Path.GetTempFileName();

    public CertificateCheckTests() => File.WriteAllText(_file, _ours.ExportCertificatePem());

    [Fact]
    public void The_system_has_the_only_word_by_default()
    {
        var check = new CertificateCheck.BySystem();

        check.Accepts(null, _ours, null, SslPolicyErrors.None).ShouldBeTrue();
        check.Accepts(null, _ours, null, SslPolicyErrors.RemoteCertificateChainErrors).ShouldBeFalse();
        check.Accepts(null, _ours, null, SslPolicyErrors.RemoteCertificateNameMismatch).ShouldBeFalse();
    }

    [Fact]
    public void A_pinned_certificate_is_accepted_whatever_else_is_wrong_and_no_other_is()
    {
        var check = new CertificateCheck.ByFingerprint(Fingerprint.Of(_ours));

        check.Accepts(null, _ours, null, SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNameMismatch).ShouldBeTrue();
        check.Accepts(null, _other, null, SslPolicyErrors.None).ShouldBeFalse();
        check.Accepts(null, null, null, SslPolicyErrors.RemoteCertificateNotAvailable).ShouldBeFalse();
    }

    [Fact]
    public void An_authority_file_vouches_for_its_own_and_for_the_right_name_only()
    {
        var check = new CertificateCheck.ByAuthorityFile(_file);

        check.Accepts(null, _ours, null, SslPolicyErrors.RemoteCertificateChainErrors).ShouldBeTrue();
        check.Accepts(null, _ours, null, SslPolicyErrors.RemoteCertificateNameMismatch).ShouldBeFalse();
        check.Accepts(null, _other, null, SslPolicyErrors.None).ShouldBeFalse();
        check.Accepts(null, null, null, SslPolicyErrors.RemoteCertificateNotAvailable).ShouldBeFalse();
    }

    [Fact]
    public void An_authority_file_does_not_vouch_for_what_is_over()
    {
        using var over = SelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1));
        File.WriteAllText(_file, over.ExportCertificatePem());

        new CertificateCheck.ByAuthorityFile(_file).Accepts(null, over, null, SslPolicyErrors.RemoteCertificateChainErrors).ShouldBeFalse();
    }

    public void Dispose()
    {
        _ours.Dispose();
        _other.Dispose();
        File.Delete(_file);
    }

    private static X509Certificate2 SelfSigned(DateTimeOffset from, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=mail.project.test", key, HashAlgorithmName.SHA256).CreateSelfSigned(from, until);
    }
}
