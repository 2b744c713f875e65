using Inbox.Casework.Values;

namespace Inbox.Casework.Mail;

/// <summary>A mail as facts, without verdicts: everything Sorting may look at.</summary>
public sealed record IncomingMail
{
    public required Sender Sender { get; init; }

    /// <summary>To, Cc, Delivered-To and X-Original-To, as far as readable, without repeats.</summary>
    public EquatableList<EmailAddress> Recipients { get; init; } = [];

    /// <summary>One line; blank when there is none.</summary>
    public PrivateText Subject { get; init; } = PrivateText.Empty;

    /// <summary>Null when missing or malformed.</summary>
    public MessageId? MessageId { get; init; }

    public ThreadLinks Thread { get; init; } = ThreadLinks.None;

    /// <summary>When the sender says it was written; null when missing or unreadable. Never used for policy.</summary>
    public DateTimeOffset? Date { get; init; }

    public OwnWords Words { get; init; } = OwnWords.Nothing;

    /// <summary>In the order of the mail.</summary>
    public EquatableList<Attachment> Attachments { get; init; } = [];

    public EquatableList<MachineSign> MachineSigns { get; init; } = [];

    /// <summary>Set when the mail reports on an earlier one.</summary>
    public DeliveryReport? Report { get; init; }

    /// <summary>Language of <see cref="OwnWords.Text"/>.</summary>
    public Language Language { get; init; } = Language.Unknown;

    /// <summary>What was odd while reading, in words for an operator, e.g. <c>the charset x-foo is unknown; read as windows-1251</c>.</summary>
    public EquatableList<string> Oddities { get; init; } = [];

    /// <summary>Set when only part of the mail could be read, so that a person must look: encrypted, over the size limit, undecryptable substitute.</summary>
    public string? Unreadable { get; init; }
}
