using System.Runtime.InteropServices;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Bytes to facts. Never throws for what a stranger sent.</summary>
public sealed class MimeReader(ReadingOptions options)
{
    private static readonly ParserOptions Parsing = new() { MaxMimeDepth = ReadingLimits.Depth * 2, MaxAddressGroupDepth = 3 };

    /// <param name="raw">The mail as the server has it.</param>
    /// <returns>
    /// The facts; above <see cref="ReadingOptions.MaxBytes"/> only those of the head, with <see cref="IncomingMail.Unreadable"/> set.
    /// <see cref="ReadMail.Unreadable"/> when the bytes are no mail at all.
    /// </returns>
#pragma warning disable CA1031 // Whatever a parser throws for a stranger's bytes means the same: this mail is for a person.
    public ReadMail Read(ReadOnlyMemory<byte> raw)
    {
        if (raw.IsEmpty) return new ReadMail.Unreadable("the mail is empty");
        try
        {
            return ReadSound(raw);
        }
        catch (FormatException)
        {
            return new ReadMail.Unreadable("it has no head that could be read as one of a mail");
        }
        catch (Exception fault)
        {
            return new ReadMail.Unreadable($"it could not be taken apart ({fault.GetType().Name})");
        }
    }
#pragma warning restore CA1031

    private ReadMail ReadSound(ReadOnlyMemory<byte> raw)
    {
        var head = raw[..MailHead.Length(raw.Span)];
        if (head.Length > ReadingLimits.HeaderBytes) return new ReadMail.Unreadable("its head is larger than that of any real mail");
        var oddities = new Oddities();
        var whole = raw.Length <= options.MaxBytes;
        if (!whole) oddities.CouldNotRead("the mail is over the size limit; only its head was read");
        using var stream = Open(whole ? raw : head);
        var parsed = new MimeParser(Parsing, stream, MimeFormat.Entity, persistent: true).ParseMessage();
        return new ReadMail.Facts(Facts(parsed, head.Span, whole, oddities));
    }

    private IncomingMail Facts(MimeMessage parsed, ReadOnlySpan<byte> head, bool whole, Oddities oddities)
    {
        var headers = parsed.Headers;
        var subject = SubjectReader.Read(headers, oddities);
        var recipients = RecipientsReader.Read(headers);
        var body = whole ? new BodyReader(oddities).Read(parsed.Body) : new MailBody("", []);
        var words = OwnWords.Split(body.Text, ForwardSubject.Is(subject.Value));
        var signs = MachineSignReader.Read(parsed, body.Text, options.Mailbox);
        return new IncomingMail
        {
            Sender = SenderReader.Read(head, headers, options, oddities),
            Recipients = recipients,
            Subject = subject,
            MessageId = ThreadReader.OwnId(headers),
            Thread = ThreadReader.Read(headers, subject, recipients, options.Mailbox),
            Date = DateReader.Read(headers),
            Words = words,
            Attachments = body.Attachments.ToEquatableList(),
            MachineSigns = signs,
            Report = ReportReader.Read(parsed, body.Text, signs),
            Language = LanguageReader.Read(words.Text.Value),
            Oddities = oddities.ToList(),
            Unreadable = oddities.Unreadable,
        };
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> raw) =>
        MemoryMarshal.TryGetArray(raw, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(raw.ToArray(), writable: false);
}
