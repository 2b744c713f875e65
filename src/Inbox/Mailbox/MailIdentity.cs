using System.Security.Cryptography;
using System.Text;

namespace Inbox.Mailbox;

/// <summary>What makes two mails the same mail. Takes any bytes; never throws for what a stranger sent.</summary>
/// <remarks>
/// Servers add and reorder headers (Received, X-*), refold them, and give a copy another UID: what counts is what the sender fixed.
/// The Message-ID alone does not do: strangers may choose the same.
/// </remarks>
public static class MailIdentity
{
    private static readonly string[] FixedBySender = ["Message-ID", "From", "Date", "Subject"];

    public static string Of(ReadOnlySpan<byte> raw, MailboxProfile profile)
    {
        if (profile.IdentityHeader is { } header && HeaderFields.Find(raw, header) is [var number, ..] && number.Length > 0)
            return $"{profile.Name}:{Hash(Encoding.Latin1.GetBytes(number))}";
        return HeaderFields.Find(raw, "Message-ID").Count == 0 ? $"bytes:{Hash(raw)}" : $"mail:{Hash(WhatTheSenderFixed(raw))}";
    }

    private static byte[] WhatTheSenderFixed(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder();
        foreach (var name in FixedBySender) text.Append(name).Append('\n').AppendJoin('\n', HeaderFields.Find(raw, name)).Append('\0');
        return [.. Encoding.Latin1.GetBytes(text.ToString()), .. raw[HeaderFields.BodyStart(raw)..]];
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
