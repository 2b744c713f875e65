using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>What ties a mail to earlier ones.</summary>
internal static class ThreadReader
{
    private const int Kept = 50;

    /// <summary>Proton Bridge adds ids of this domain to References; they name nothing outside.</summary>
    private const string InternalDomain = "protonmail.internalid";

    public static ThreadLinks Read(HeaderList headers, PrivateText subject, EquatableList<EmailAddress> recipients, EmailAddress mailbox) =>
        new(RepliesTo(headers).ToEquatableList(), CaseNumbers(subject.Value, recipients, mailbox).Distinct().ToEquatableList());

    /// <summary>The mail's own id; null when missing or malformed.</summary>
    public static MessageId? OwnId(HeaderList headers) =>
        headers.FirstOrDefault(h => h.Id == HeaderId.MessageId) is { } field ? Ids(field.Value).FirstOrDefault() : null;

    private static IEnumerable<MessageId> RepliesTo(HeaderList headers)
    {
        var replied = headers.Where(h => h.Id == HeaderId.InReplyTo).SelectMany(h => Ids(h.Value));
        var references = headers.Where(h => h.Id == HeaderId.References).SelectMany(h => Ids(h.Value)).Reverse();
        return replied.Concat(references)
            .Where(id => !id.Domain.Equals(InternalDomain, StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .Take(Kept);
    }

    /// <summary>What stands in angle brackets; without any, the whole value (seen in: old Notes).</summary>
    private static List<MessageId> Ids(string value)
    {
        var ids = new List<MessageId>();
        var text = value.Length > ReadingLimits.FieldLength ? value[..ReadingLimits.FieldLength] : value;
        for (var open = text.IndexOf('<', StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf('>', open);
            if (close < 0) break;
            if (MessageId.TryParse(text[(open + 1)..close].Trim(), out var id)) ids.Add(id);
            open = text.IndexOf('<', close);
        }

        if (ids.Count == 0 && MessageId.TryParse(text, out var bare)) ids.Add(bare);
        return ids;
    }

    private static IEnumerable<CaseNumber> CaseNumbers(string subject, EquatableList<EmailAddress> recipients, EmailAddress mailbox)
    {
        for (var open = subject.IndexOf('[', StringComparison.Ordinal); open >= 0; open = subject.IndexOf('[', open + 1))
        {
            var close = subject.IndexOf(']', open);
            if (close < 0) break;
            if (CaseNumber.TryParse(subject[(open + 1)..close], out var number)) yield return number;
        }

        foreach (var recipient in recipients)
        {
            if (recipient.WithoutPlusTag().Equals(mailbox) && CaseNumber.TryParse(recipient.PlusTag, out var number)) yield return number;
        }
    }
}
