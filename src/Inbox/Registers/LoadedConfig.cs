using Microsoft.Extensions.Configuration;

namespace Inbox.Registers;

/// <summary>The answer of <see cref="ConfigFolder"/>: all of the configuration, or all that is wrong with it.</summary>
public abstract record LoadedConfig
{
    private LoadedConfig() { }

    /// <param name="Options">What counts until the daemon is started again.</param>
    /// <param name="Snapshot">What coordinators may edit while it runs.</param>
    /// <param name="Configuration">The same options for the host, e.g. its section Logging.</param>
    public sealed record Sound(InboxOptions Options, Snapshot Snapshot, IConfiguration Configuration) : LoadedConfig;

    /// <param name="Mistakes">At least one, by file and line.</param>
    public sealed record Faulty(IReadOnlyList<ConfigMistake> Mistakes) : LoadedConfig;
}
