using CsCheck;
using Inbox.Outbox;
using Microsoft.Extensions.Time.Testing;

namespace Inbox.Tests.Outbox;

public sealed class SendingPaceTests
{
    private readonly FakeTimeProvider _clock = new(SampleMail.Date);

    [Fact]
    public void Without_limits_every_mail_may_go_at_once() => Sent(new OutboxOptions(), 10_000).ShouldBe(TimeSpan.Zero);

    [Fact]
    public void At_the_limit_the_next_mail_waits_until_the_first_is_old_enough()
    {
        var pace = new SendingPace(new OutboxOptions { PerMinute = 2 }, _clock);
        pace.Count();
        _clock.Advance(TimeSpan.FromSeconds(20));
        pace.Count();

        pace.Wait().ShouldBe(TimeSpan.FromSeconds(40));
        _clock.Advance(TimeSpan.FromSeconds(40));
        pace.Wait().ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void The_bridge_stands_for_a_free_plan_unless_told_otherwise()
    {
        Sent(new OutboxOptions { Profile = "proton-bridge" }, 49).ShouldBe(TimeSpan.Zero);
        Sent(new OutboxOptions { Profile = "proton-bridge" }, 50).ShouldBe(TimeSpan.FromHours(1));
        Sent(new OutboxOptions { Profile = "proton-bridge", PerHour = 0, PerDay = 0 }, 1000).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void No_stretch_of_time_ever_holds_more_than_the_limit() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 40], Gen.Int[0, 30].Array[1, 60]).Sample((perMinute, perHour, pauses) =>
        {
            var clock = new FakeTimeProvider(SampleMail.Date);
            var pace = new SendingPace(new OutboxOptions { PerMinute = perMinute, PerHour = perHour }, clock);
            var sent = new List<DateTimeOffset>();
            foreach (var pause in pauses)
            {
                clock.Advance(TimeSpan.FromSeconds(pause) + pace.Wait());
                clock.Advance(pace.Wait());
                pace.Count();
                sent.Add(clock.GetUtcNow());
            }
            sent.ShouldAllBe(from => sent.Count(s => s >= from && s < from + TimeSpan.FromMinutes(1)) <= perMinute);
            sent.ShouldAllBe(from => sent.Count(s => s >= from && s < from + TimeSpan.FromHours(1)) <= perHour);
        });

    private TimeSpan Sent(OutboxOptions options, int mails)
    {
        var pace = new SendingPace(options, _clock);
        for (var i = 0; i < mails; i++) pace.Count();
        return pace.Wait();
    }
}
