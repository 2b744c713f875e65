using Inbox.Intake;

namespace Inbox.Mailbox;

/// <summary>Which mails failed to be fetched alone, and how often. Lives as long as the daemon, over many sessions.</summary>
/// <remarks>One failure proves little: the line may have been cut by chance just then.</remarks>
internal sealed class FetchBlame
{
    /// <summary>After so many failures alone, each followed by a sign-in that went well, it is the mail.</summary>
    internal const int Limit = 3;

    private readonly Dictionary<(FolderPlace, uint), int> _failures = [];

    public bool IsSuspect(FolderPlace place, uint uid) => _failures.ContainsKey((place, uid));

    /// <returns>How often it has failed now.</returns>
    public int Failed(FolderPlace place, uint uid) => _failures[(place, uid)] = _failures.GetValueOrDefault((place, uid)) + 1;

    public void Forget(FolderPlace place, uint uid) => _failures.Remove((place, uid));
}
