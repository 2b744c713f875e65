using Microsoft.Extensions.Logging;

namespace Inbox.Registers;

/// <summary>The snapshot in force, renewed when files of the folder change. A bad edit keeps the last good one and is reported.</summary>
/// <remarks>
/// Files are looked at, not watched: change notices do not cross container mounts and network drives. A change counts once two looks
/// in a row see the same files, so that a half-saved register, which may be well-formed, is never taken for the whole.
/// </remarks>
public sealed class Snapshots(ConfigFolder folder, InboxOptions options, Snapshot first, ILogger<Snapshots> log)
{
    private volatile Snapshot _current = first;
    private volatile IReadOnlyList<ConfigMistake> _mistakes = [];
    private string _inForce = FolderPrint.Of(folder.Path);
    private string _lastSeen = "";

    /// <summary>Take it once for each piece of work.</summary>
    public Snapshot Current => _current;

    /// <summary>What is wrong with the files as they are now; empty when <see cref="Current"/> is what they say.</summary>
    public IReadOnlyList<ConfigMistake> Mistakes => _mistakes;

    /// <summary>Looks once, and loads when there is something new that has come to rest. Called by one caller at a time.</summary>
    /// <returns>True when <see cref="Current"/> is another one now.</returns>
    public bool Look()
    {
        var seen = FolderPrint.Of(folder.Path);
        var atRest = seen == _lastSeen;
        _lastSeen = seen;
        if (!atRest || seen == _inForce) return false;
        _inForce = seen;
        var (snapshot, mistakes) = folder.ReadSnapshot(options);
        _mistakes = mistakes;
        if (snapshot is null) Report(mistakes);
        else
        {
            _current = snapshot;
            log.Renewed(snapshot.Prisoners.All.Count, snapshot.Volunteers.All.Count);
        }

        return snapshot is not null;
    }

    private void Report(IReadOnlyList<ConfigMistake> mistakes)
    {
        log.KeptLastGood(mistakes.Count);
        foreach (var place in mistakes.Take(20)) log.MistakeAt(place.File, place.Line);
    }
}
