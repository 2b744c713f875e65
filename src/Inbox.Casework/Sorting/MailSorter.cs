using Inbox.Casework.Mail;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Tells what a mail is, for whom, and what its sender wants. Built once for a register and a roster; safe to use from many threads.</summary>
public sealed class MailSorter(PrisonerRegister register, VolunteerRoster roster, SortingRules rules)
{
    /// <param name="known">The cases this mail is linked to, whoever they belong to.</param>
    public Sorted Sort(IncomingMail mail, EquatableList<KnownCase> known) => throw new NotImplementedException($"{register} {roster} {rules} {mail} {known}");
}
