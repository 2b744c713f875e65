using Inbox.Casework.Mail;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting.Phrases;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Tells what a mail is, for whom, and what its sender wants. Built once for a register and a roster; safe to use from many threads.</summary>
public sealed class MailSorter
{
    private readonly VolunteerRoster _roster;
    private readonly SortingRules _rules;
    private readonly MailPiecesReader _pieces;
    private readonly LetterSorter _letters;
    private readonly RequestSorter _requests;

    /// <param name="languageOf">Tells the language of a letter; null: each letter is taken to be in its mail's language.</param>
    public MailSorter(PrisonerRegister register, VolunteerRoster roster, SortingRules rules, Func<string, Language>? languageOf = null)
    {
        var (phrases, finder) = (PhraseBook.Shipped, new PrisonerFinder(register));
        _roster = roster;
        _rules = rules;
        _pieces = new MailPiecesReader(new LetterPartsReader(phrases, finder));
        _letters = new LetterSorter(phrases, finder, languageOf);
        _requests = new RequestSorter(phrases, finder);
    }

    /// <param name="known">The cases this mail is linked to, whoever they belong to.</param>
    public Sorted Sort(IncomingMail mail, EquatableList<KnownCase> known)
    {
        var machine = MachineVerdict.Of(mail.MachineSigns);
        var sorted = FromMachine(mail, machine) ?? ForPerson(mail) ?? ByWords(mail, known);
        // A list or a no-reply address may pass on a person's letter; what is none of these is the machine's own.
        if (machine.IfNoLetter is { } kind && sorted is not (Sorted.Letters or Sorted.Unclear { Letter: true } or Sorted.Request { Wants: RequestKind.Payment }))
            sorted = new Sorted.Machine(kind, mail.Report, machine.Reason, machine.Evidence);
        return sorted with { MayAnswer = machine.MayAnswer && sorted is not Sorted.Machine && Answerable.May(mail, _rules) };
    }

    private static Sorted? FromMachine(IncomingMail mail, MachineVerdict machine) => machine switch
    {
        { Kind: MachineKind.Bounce } => new Sorted.Machine(MachineKind.Bounce, mail.Report, machine.Reason, machine.Evidence),
        _ when PaymentServices.Sent(mail) => new Sorted.Request(RequestKind.Payment, [], [], "a payment service wrote", [new Evidence("the domain of a payment service")]),
        { Kind: { } kind } => new Sorted.Machine(kind, mail.Report, machine.Reason, machine.Evidence),
        _ => null,
    };

    private Sorted ByWords(IncomingMail mail, EquatableList<KnownCase> known)
    {
        var pieces = _pieces.Read(mail);
        var own = known.Where(k => mail.Sender.Address is { } sender && k.Supporter.WithoutPlusTag().Equals(sender.WithoutPlusTag())).ToEquatableList();
        return _requests.Urgent(mail, pieces, own)
            ?? _letters.Sort(mail, pieces, own)
            ?? _requests.Sort(mail, pieces, own, somebodyElses: own.Count == 0 && known.Count > 0);
    }

    private Sorted? ForPerson(IncomingMail mail)
    {
        if (mail.Unreadable is { } why) return new Sorted.Unclear([], Letter: false, $"only part of it could be read: {why}", []);
        if (mail.Sender.Address is not { } sender || _roster.FindByAddress(sender) is not { } volunteer) return null;
        return new Sorted.Request(RequestKind.Volunteer, [], [], "one of our volunteers wrote", [new Evidence($"the address of volunteer {volunteer.Id}")]);
    }
}
