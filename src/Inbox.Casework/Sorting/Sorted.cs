using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>The answer of <see cref="MailSorter"/>: what a mail is.</summary>
public abstract record Sorted
{
    private Sorted(string reason, EquatableList<Evidence> evidence)
    {
        Reason = reason;
        Evidence = evidence;
    }

    /// <summary>Why it was sorted so, one plain sentence without any of the mail's words.</summary>
    public string Reason { get; }

    /// <summary>What decided, strongest first.</summary>
    public EquatableList<Evidence> Evidence { get; }

    /// <summary>The kind in one word of the closed list operators and scripts know.</summary>
    public string Kind => this switch
    {
        Letters => "letter",
        Choice => "choice",
        Request { Wants: RequestKind.AddressRequest } => "address-request",
        Request { Wants: RequestKind.StatusQuery } => "status-query",
        Request r => r.Wants.ToString().ToLowerInvariant(),
        Machine { Wrote: MachineKind.AutoReply } => "auto-reply",
        Machine m => m.Wrote.ToString().ToLowerInvariant(),
        Unclear { Letter: true } => "letter",
        _ => "unclear",
    };

    /// <summary>False when the sender may be a machine, wished no automatic answers, cannot be trusted or cannot be read. The mail is kept all the same.</summary>
    public bool MayAnswer { get; init; }

    /// <summary>One or more letters, each to one prisoner we know.</summary>
    /// <param name="Each">At least one, in the order of the mail.</param>
    /// <param name="Wish">For all of them.</param>
    /// <param name="Supersedes">True when the sender says that this letter replaces the earlier one.</param>
    public sealed record Letters(EquatableList<SortedLetter> Each, WishFound Wish, string Reason, EquatableList<Evidence> Evidence, bool Supersedes = false)
        : Sorted(Reason, Evidence);

    /// <summary>The answer to our question what to do with letters we already have.</summary>
    /// <param name="Cases">The sender's own cases it is about; empty when none is known here, so that a person looks.</param>
    public sealed record Choice(EquatableList<CaseNumber> Cases, WishFound Wish, string Reason, EquatableList<Evidence> Evidence)
        : Sorted(Reason, Evidence);

    /// <summary>A person wants something else.</summary>
    /// <param name="Prisoners">Whom it is about; may be empty.</param>
    /// <param name="Cases">The sender's own cases it is about; may be empty.</param>
    public sealed record Request(RequestKind Wants, EquatableList<PrisonerSlug> Prisoners, EquatableList<CaseNumber> Cases, string Reason, EquatableList<Evidence> Evidence)
        : Sorted(Reason, Evidence);

    /// <summary>A machine wrote: never answered.</summary>
    /// <param name="Report">What it reports about an earlier mail of ours; null when it does not.</param>
    public sealed record Machine(MachineKind Wrote, DeliveryReport? Report, string Reason, EquatableList<Evidence> Evidence)
        : Sorted(Reason, Evidence);

    /// <summary>Not plain enough to act on: a person looks.</summary>
    /// <param name="Candidates">Prisoners it could be for, likeliest first; may be empty.</param>
    /// <param name="Letter">True when it is a letter and only its addressee is open.</param>
    public sealed record Unclear(EquatableList<PrisonerSlug> Candidates, bool Letter, string Reason, EquatableList<Evidence> Evidence)
        : Sorted(Reason, Evidence)
    {
        /// <summary>The letters as far as they could be parted from the note; empty when it is none.</summary>
        public EquatableList<PrivateText> Texts { get; init; } = [];

        /// <summary>What the sender wants done with them.</summary>
        public WishFound Wish { get; init; } = WishFound.Nothing;
    }
}
