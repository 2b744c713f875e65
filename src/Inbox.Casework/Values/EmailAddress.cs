using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Inbox.Casework.Values;

/// <summary>One plain mailbox address, <c>local@domain</c> (RFC 5321 section 4.1.2 without quoted local parts and address literals).</summary>
/// <remarks>
/// Two addresses are equal when they differ in letter case only. <see cref="ToString"/> hides the name before the @,
/// so that an address in a log or an exception does not tell who wrote.
/// </remarks>
public sealed class EmailAddress : IEquatable<EmailAddress>
{
    private const string LocalSpecials = ".!#$%&'*+/=?^_`{|}~-";

    private EmailAddress(string local, string domain)
    {
        Local = local;
        Domain = domain;
    }

    public string Local { get; }

    /// <summary>Lower case; an international domain in its ASCII form (RFC 5890).</summary>
    public string Domain { get; }

    /// <summary>The address as it goes on the wire.</summary>
    public string Text => $"{Local}@{Domain}";

    /// <summary>What stands after the first + of the local part (RFC 5233 subaddress); null where there is none.</summary>
    public string? PlusTag => Local.IndexOf('+') is var at and > 0 ? Local[(at + 1)..] : null;

    /// <summary>The same mailbox without its plus tag.</summary>
    public EmailAddress WithoutPlusTag() => Local.IndexOf('+') is var at and > 0 ? new(Local[..at], Domain) : this;

    public EmailAddress WithPlusTag(string tag) => new($"{WithoutPlusTag().Local}+{tag}", Domain);

    /// <summary>Reads an address; false for anything odd: blanks, comments, quotes, a route, no dot in the domain, over 254 octets.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        if (text is null || text.Length > 254 || text.Split('@') is not [var local, var domain]) return false;
        if (!IsLocal(local) || ToAscii(domain) is not { } ascii || !IsDomain(ascii)) return false;
        address = new EmailAddress(local, ascii);
        return true;
    }

    /// <exception cref="FormatException">The text is not one plain address. The message does not repeat it.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("not a plain email address");

    public bool Equals(EmailAddress? other) => other is not null && string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => Equals(obj as EmailAddress);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    public override string ToString() => $"…@{Domain}";

    private static bool IsLocal(string local) =>
        local.Length is > 0 and <= 64
        && !local.StartsWith('.') && !local.EndsWith('.') && !local.Contains("..", StringComparison.Ordinal)
        && local.All(c => char.IsAsciiLetterOrDigit(c) || LocalSpecials.Contains(c));

    private static bool IsDomain(string domain) =>
        domain.Split('.') is { Length: >= 2 } labels
        && labels.All(l => l.Length is > 0 and <= 63 && !l.StartsWith('-') && !l.EndsWith('-')
            && l.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    private static string? ToAscii(string domain)
    {
        if (domain.All(char.IsAscii)) return domain.ToLowerInvariant();
        try
        {
            return new IdnMapping().GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
