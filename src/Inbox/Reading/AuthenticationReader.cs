using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>What our own receiving server found about the sender (RFC 8601). Fields of any other server are forged as easily as From.</summary>
internal static class AuthenticationReader
{
    public static Vouching Read(HeaderList headers, EmailAddress? from, string? authservId)
    {
        if (from is null || string.IsNullOrWhiteSpace(authservId)) return Vouching.Unknown;
        var fields = headers
            .Where(h => h.Id == HeaderId.AuthenticationResults && h.RawValue.Length <= ReadingLimits.FieldLength)
            .Select(h => AuthenticationField.Read(h.Value))
            .OfType<AuthenticationField>()
            .Where(f => f.AuthservId.Equals(authservId, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return Judge(Topmost(fields, "dmarc"), Topmost(fields, "dkim"), Topmost(fields, "spf"), from.Domain);
    }

    /// <summary>The results of the uppermost field that names the method: a field further down may have come with the mail.</summary>
    private static List<AuthenticationResult> Topmost(List<AuthenticationField> fields, string method) =>
        fields.Select(f => f.Results.Where(r => r.Method == method).ToList()).FirstOrDefault(r => r.Count > 0) ?? [];

    private static Vouching Judge(List<AuthenticationResult> dmarc, List<AuthenticationResult> dkim, List<AuthenticationResult> spf, string domain)
    {
        if (dmarc.Any(r => r.Result == "fail")) return Vouching.Fail;
        if (dmarc.Any(r => r.Result == "pass" && r.Property("header.from") is { } named && named == domain)) return Vouching.Pass;
        var signed = dkim.Where(r => SigningDomain(r) is { } signer && DomainAlignment.Holds(signer, domain)).ToList();
        var sent = spf.Where(r => SendingDomain(r) is { } sender && DomainAlignment.Holds(sender, domain)).ToList();
        if (signed.Concat(sent).Any(r => r.Result == "pass")) return Vouching.Pass;
        return signed.Any(r => r.Result == "fail") && sent.Any(r => r.Result is "fail" or "softfail") ? Vouching.Fail : Vouching.Unknown;
    }

    /// <summary>The d= of the signature; where only i= is told, its domain. Null when i= lies outside d= (RFC 6376 section 3.5).</summary>
    private static string? SigningDomain(AuthenticationResult dkim)
    {
        var signer = dkim.Property("header.d");
        var agent = dkim.Property("header.i") is { } i ? i[(i.LastIndexOf('@') + 1)..] : null;
        if (signer is null || agent is null) return signer ?? agent;
        return agent == signer || agent.EndsWith("." + signer, StringComparison.Ordinal) ? signer : null;
    }

    private static string? SendingDomain(AuthenticationResult spf) =>
        spf.Property("smtp.mailfrom") is { Length: > 0 } sender ? sender[(sender.LastIndexOf('@') + 1)..] : null;
}
