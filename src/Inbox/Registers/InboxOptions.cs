using Inbox.Ledger;
using Inbox.Mailbox;
using Inbox.Outbox;
using Inbox.Reading;
using Inbox.Registers.Options;

namespace Inbox.Registers;

/// <summary>Everything inbox.yaml says, read once at start.</summary>
public sealed record InboxOptions
{
    public required ProjectOptions Project { get; init; }

    public required MailboxOptions Imap { get; init; }

    public required OutboxOptions Smtp { get; init; }

    public required LedgerOptions Ledger { get; init; }

    public required CaseOptions Cases { get; init; }

    /// <summary>Put together from the others: what is not fetched whole is not read.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>Null when anything is wrong; it is among the reader's mistakes then.</summary>
    internal static InboxOptions? Read(OptionReader reader)
    {
        var project = reader.Section<ProjectOptions>("Project", o => o.Mistakes());
        var imap = reader.Section<MailboxOptions>("Imap", o => o.Mistakes());
        var smtp = reader.Section<OutboxOptions>("Smtp", o => o.Mistakes());
        var ledger = reader.Section<LedgerOptions>("Ledger", o => o.Mistakes());
        var cases = reader.Section<CaseOptions>("Cases", o => o.Mistakes());
        reader.NothingElse();
        if (reader.Mistakes.Count > 0) return null;
        var authserv = project.AuthservId.Length > 0 ? project.AuthservId : null;
        return new InboxOptions
        {
            Project = project,
            Imap = imap,
            Smtp = smtp,
            Ledger = ledger,
            Cases = cases,
            Reading = new ReadingOptions(project.MailboxAddress(), authserv, (int)Math.Min(imap.MaxMailBytes, int.MaxValue)),
        };
    }
}
