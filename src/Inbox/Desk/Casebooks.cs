using Inbox.Casework.Letters;
using Inbox.Casework.Sorting;
using Inbox.Reading;
using Inbox.Registers;

namespace Inbox.Desk;

/// <summary>The casebook in force: made anew when coordinators have edited their files.</summary>
public sealed class Casebooks(Snapshots snapshots)
{
    private volatile Entry _entry = Make(snapshots.Current);

    /// <summary>Take it once for each piece of work.</summary>
    public Casebook Current
    {
        get
        {
            var snapshot = snapshots.Current;
            // Two desks may both make it: either is right.
            if (!ReferenceEquals(_entry.Snapshot, snapshot)) _entry = Make(snapshot);
            return _entry.Book;
        }
    }

    public static Casebook Of(Snapshot snapshot) => new(
        snapshot.Sorting.Mailbox,
        new MailSorter(snapshot.Prisoners, snapshot.Volunteers, snapshot.Sorting, LanguageReader.Read),
        new MailDecider(snapshot.Prisoners, snapshot.Volunteers, snapshot.Rules),
        snapshot.Rules,
        snapshot.Wordings.Word);

    private static Entry Make(Snapshot snapshot) => new(snapshot, Of(snapshot));

    private sealed record Entry(Snapshot Snapshot, Casebook Book);
}
