using Inbox.Connections;

namespace Inbox.Tests.Connections;

public sealed class ConnectionPauseTests
{
    [Fact]
    public void Pauses_double_up_to_five_minutes() =>
        Pauses(p => p.OneMore(), 12).Select(p => p.TotalSeconds).ShouldBe([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);

    [Fact]
    public void A_refused_sign_in_is_repeated_ever_more_rarely() =>
        Pauses(p => p.OneMoreRefusal(), 4).Select(p => p.TotalMinutes).ShouldBe([5, 15, 60, 60]);

    [Fact]
    public void A_line_that_breaks_after_a_refusal_is_no_further_refusal() =>
        ConnectionPause.None.OneMoreRefusal().OneMoreRefusal().OneMore().Length.ShouldBe(TimeSpan.FromSeconds(1));

    [Fact]
    public void A_very_long_outage_does_not_overflow() =>
        new ConnectionPause(int.MaxValue - 1).OneMore().Length.ShouldBe(TimeSpan.FromMinutes(5));

    private static IEnumerable<TimeSpan> Pauses(Func<ConnectionPause, ConnectionPause> next, int count)
    {
        var pause = ConnectionPause.None;
        for (var i = 0; i < count; i++) yield return (pause = next(pause)).Length;
    }
}
