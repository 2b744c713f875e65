using MimeKit;

namespace Inbox.Reading;

/// <summary>The parts of a mail in order, multiparts themselves included, mails inside it left closed.</summary>
internal static class MailParts
{
    /// <summary>More is an attack, not a mail.</summary>
    private const int MaxParts = 500;

    public static IReadOnlyList<MimeEntity> Of(MimeMessage mail)
    {
        var (found, open) = (new List<MimeEntity>(), new Stack<MimeEntity>());
        if (mail.Body is { } body) open.Push(body);
        while (open.TryPop(out var part) && found.Count < MaxParts)
        {
            found.Add(part);
            if (part is Multipart parts)
                foreach (var inner in parts.Reverse()) open.Push(inner);
        }
        return found;
    }
}
