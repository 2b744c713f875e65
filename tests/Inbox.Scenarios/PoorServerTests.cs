using Inbox.Lab;

namespace Inbox.Scenarios;

/// <summary>The same scenarios on a server that has neither MOVE nor UIDPLUS nor IDLE, as old Courier and imap4d.</summary>
public sealed class PoorServerTests(PoorServerTests.PoorLab lab) : IClassFixture<PoorServerTests.PoorLab>
{
    [Theory]
    [InlineData("not-said-then-settled")]
    [InlineData("delivered-twice")]
    public async Task A_server_that_can_little_is_enough(string scenario)
    {
        lab.Need();
        var differences = await new Play(Scenario.Load(scenario), lab) { Options = { ["Imap__PollEvery"] = "1 second" } }.RunAsync();

        differences.ShouldBeEmpty(string.Join('\n', differences));
    }

    public sealed class PoorLab() : MailLab("MOVE UIDPLUS IDLE");
}
