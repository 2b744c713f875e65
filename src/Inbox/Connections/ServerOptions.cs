namespace Inbox.Connections;

/// <summary>How to reach a mail server and sign in to it. Each edge room adds its own options.</summary>
public abstract class ServerOptions
{
    /// <summary>Name or IP address. Certificates are checked against it.</summary>
    public string Host { get; set; } = "";

    /// <summary>TCP port, 1 to 65535.</summary>
    public int Port { get; set; }

    /// <summary>StartTls, Tls, or None, which is accepted for a server on this machine only.</summary>
    public ConnectionSecurity Security { get; set; } = ConnectionSecurity.StartTls;

    /// <summary>PEM file of the authorities to trust instead of the system's; empty: the system's.</summary>
    public string CaFile { get; set; } = "";

    /// <summary>SHA-256 fingerprint of the one certificate to accept; empty: certificates are checked by authority and name.</summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>Empty: no sign-in is tried.</summary>
    public string Username { get; set; } = "";

    /// <summary>Better kept in <see cref="PasswordFile"/>.</summary>
    public string Password { get; set; } = "";

    /// <summary>A file whose first line is the password, read at each sign-in, e.g. /run/secrets/mail_password.</summary>
    public string PasswordFile { get; set; } = "";

    /// <summary>Whose certificate is accepted.</summary>
    /// <exception cref="FormatException">The fingerprint is none; <see cref="Mistakes"/> says so beforehand.</exception>
    public CertificateCheck CertificateCheck() => (Fingerprint, CaFile) switch
    {
        ({ Length: > 0 } pinned, _) => new CertificateCheck.ByFingerprint(Connections.Fingerprint.Parse(pinned)),
        (_, { Length: > 0 } file) => new CertificateCheck.ByAuthorityFile(file),
        _ => new CertificateCheck.BySystem(),
    };

    /// <summary>The password from where it is kept.</summary>
    /// <exception cref="IOException">The password file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The password file may not be read.</exception>
    public string ReadPassword() => PasswordFile.Length > 0 ? File.ReadLines(PasswordFile).FirstOrDefault("") : Password;

    /// <summary>Everything that is wrong, each with the option's name; empty when all is well.</summary>
    public virtual IEnumerable<(string Option, string Mistake)> Mistakes()
    {
        if (Host.Length == 0) yield return (nameof(Host), "is missing");
        if (Port is < 1 or > 65535) yield return (nameof(Port), "must be from 1 to 65535");
        if (Security == ConnectionSecurity.None && !Loopback.Is(Host))
            yield return (nameof(Security), "None is accepted for a server on this machine only");
        if (Fingerprint.Length > 0 && !Connections.Fingerprint.TryParse(Fingerprint, out _))
            yield return (nameof(Fingerprint), "must be the 64 hexadecimal digits of a SHA-256");
        if (Fingerprint.Length > 0 && CaFile.Length > 0) yield return (nameof(CaFile), "makes no sense beside Fingerprint: give one of them");
        if (CaFile.Length > 0 && !File.Exists(CaFile)) yield return (nameof(CaFile), "does not exist");
        if (Password.Length > 0 && PasswordFile.Length > 0) yield return (nameof(PasswordFile), "makes no sense beside Password: give one of them");
        if (PasswordFile.Length > 0 && !File.Exists(PasswordFile)) yield return (nameof(PasswordFile), "does not exist");
        if (Username.Length > 0 && Password.Length == 0 && PasswordFile.Length == 0)
            yield return (nameof(PasswordFile), "is missing: a user name needs a password");
    }
}
