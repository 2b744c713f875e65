using System.Collections.Concurrent;
using Inbox.Lab;

namespace Inbox.Scenarios;

/// <summary>Plays all scenarios side by side on one mail lab; each test then looks at its own.</summary>
public sealed class Stage : MailLab
{
    /// <summary>Daemons at a time: they mostly wait for mail servers.</summary>
    private readonly SemaphoreSlim _places = new(3);
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<string>>>> _plays = new();

    /// <summary>The differences of one scenario. The first call begins all of them.</summary>
    public Task<IReadOnlyList<string>> DifferencesAsync(string scenario)
    {
        Need();
        foreach (var name in Scenario.Names) _ = Begin(name);
        return Begin(scenario);
    }

    private Task<IReadOnlyList<string>> Begin(string name) =>
        _plays.GetOrAdd(name, n => new Lazy<Task<IReadOnlyList<string>>>(() => PlayAsync(n))).Value;

    private async Task<IReadOnlyList<string>> PlayAsync(string name)
    {
        await _places.WaitAsync();
        try
        {
            return await new Play(Scenario.Load(name), this).RunAsync();
        }
        finally
        {
            _places.Release();
        }
    }
}
