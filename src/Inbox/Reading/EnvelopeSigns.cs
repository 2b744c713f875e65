using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Who sent it: nobody (RFC 5321 section 4.5.5), a role that no person reads (RFC 3834 section 2), or ourselves.</summary>
internal static class EnvelopeSigns
{
    private static readonly string[] Roles =
        ["mailer-daemon", "maildaemon", "postmaster", "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "do.not.reply", "bounce", "bounces", "listserv", "majordomo"];

    /// <summary>Return addresses of servers and of bulk senders, which number their mails to tell bounces apart.</summary>
    private static readonly string[] MachineReturns = ["mailer-daemon@", "bounces-", "bounce-", "bounces+", "bounce+"];

    private static readonly string[] RoleHeads = ["noreply-", "no-reply-", "donotreply-", "bounce-", "bounces-", "owner-"];
    private static readonly string[] RoleTails = ["-bounces", "-bounce", "-request", "-owner", "-noreply", "-no-reply", ".noreply", "_noreply"];

    public static IEnumerable<MachineSign> Read(MimeMessage mail, EmailAddress ours)
    {
        if (mail.Headers[HeaderId.ReturnPath] is { } path && path.Replace(" ", "", StringComparison.Ordinal).Trim() == "<>")
            yield return new(MachineSignKind.NullReturnPath, "Return-Path: <>");
        var from = mail.From.Mailboxes.Select(m => m.Address ?? "").ToList();
        if (from.Concat(ReturnAddress(mail)).Any(IsRole)) yield return new(MachineSignKind.MachineAddress, "the sender is a role that no person reads");
        if (from.Any(a => IsOurs(a, ours)) || mail.Headers.Where(h => Is(h, "X-Loop")).Any(h => h.Value.Contains(ours.Text, StringComparison.OrdinalIgnoreCase)))
            yield return new(MachineSignKind.OurOwnAddress, "the sender is our own address");
    }

    /// <summary>Whether a program, not a person, stands behind the part before the @.</summary>
    public static bool IsRole(string address)
    {
        var local = address[..Math.Max(0, address.LastIndexOf('@'))].ToLowerInvariant();
        var bare = local.Split('+')[0];
        return Roles.Contains(bare) || RoleHeads.Any(bare.StartsWith) || RoleTails.Any(bare.EndsWith);
    }

    private static IEnumerable<string> ReturnAddress(MimeMessage mail) =>
        mail.Headers[HeaderId.ReturnPath]?.Trim('<', '>', ' ', '\t') is { } path && MachineReturns.Any(m => path.StartsWith(m, StringComparison.OrdinalIgnoreCase)) ? [path] : [];

    private static bool IsOurs(string address, EmailAddress ours) =>
        EmailAddress.TryParse(address, out var parsed) && parsed.WithoutPlusTag().Equals(ours.WithoutPlusTag());

    private static bool Is(Header header, string name) => header.Field.Equals(name, StringComparison.OrdinalIgnoreCase);
}
