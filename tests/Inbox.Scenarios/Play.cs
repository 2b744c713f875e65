using System.Globalization;
using Inbox.Lab;

namespace Inbox.Scenarios;

/// <summary>Plays one scenario with a daemon of its own and tells how its end differs from what was expected.</summary>
public sealed class Play(Scenario scenario, LabServers lab)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Letterbox _letterbox = new(scenario, lab);
    private int _mails;

    /// <summary>Options that are not as shipped.</summary>
    public Dictionary<string, string> Options { get; init; } = [];

    /// <summary>What is not as expected, one line each; empty when all is.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory($"inbox-{scenario.Name}-").FullName;
        try
        {
            await using var daemon = new DaemonUnderTest(folder, lab, scenario.Mailbox) { Options = Options };
            daemon.CopyConfig();
            await OwnVolunteersAsync(daemon.Config);
            daemon.Start();
            foreach (var step in scenario.Expected.Play) await PlayAsync(step, daemon);
            await daemon.UntilDoneAsync(_mails, Patience);
            var stopped = await daemon.StopAsync();
            string[] badStop = stopped == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"the daemon stopped with exit code {stopped}")];
            string[] differences = [.. badStop, .. await new Ending(scenario, _letterbox, daemon.Ledger, _mails).DifferencesAsync()];
            return differences.Length == 0 ? [] : [.. differences, $"the daemon's log:\n{daemon.Log}"];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task PlayAsync(PlayedStep step, DaemonUnderTest daemon)
    {
        if (step.Do is not null)
        {
            await daemon.UntilAsync($"{step.AfterMails} mails are decided", c => c.Processed >= step.AfterMails, Patience);
            await DoAsync(step.Do, daemon);
            return;
        }

        await _letterbox.DeliverAsync(step);
        _mails += step.Taken ?? step.Copies;
        if (step.Wait) await daemon.UntilDoneAsync(_mails, Patience);
    }

    private static async Task DoAsync(string what, DaemonUnderTest daemon)
    {
        switch (what)
        {
            case "kill": await daemon.KillAsync(); break;
            case "stop": (await daemon.StopAsync()).ShouldBe(0); break;
            case "start": daemon.Start(); break;
            default: throw new InvalidOperationException($"a scenario cannot '{what}'");
        }
    }

    private async Task OwnVolunteersAsync(string config)
    {
        var file = Path.Combine(config, "volunteers.yaml");
        await File.WriteAllTextAsync(file, scenario.Own(await File.ReadAllTextAsync(file)));
    }
}
