namespace Inbox.Scenarios;

/// <summary>Real process, real servers: each folder of scenarios/ is one test.</summary>
public sealed class ScenarioTests(Stage stage) : IClassFixture<Stage>
{
    public static TheoryData<string> Names => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Everybody_holds_in_the_end_what_the_scenario_says(string scenario)
    {
        var differences = await stage.DifferencesAsync(scenario);

        differences.ShouldBeEmpty($"{Scenario.Load(scenario).Expected.About}\n{string.Join('\n', differences)}");
    }
}
