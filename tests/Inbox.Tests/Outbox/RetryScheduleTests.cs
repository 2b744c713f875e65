using CsCheck;
using Inbox.Outbox;

namespace Inbox.Tests.Outbox;

public sealed class RetryScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly RetrySchedule Schedule = new(40, TimeSpan.FromDays(3));
    private static readonly DeliveryResult.TryLater Greylisted = new(new ServerReply(450, "4.2.0"), SendingStep.Recipient);
    private static readonly DeliveryResult.TryLater Doubtful = new(new ServerReply(554, "5.0.0"), SendingStep.Verdict, Doubtful: true);

    [Fact]
    public void The_second_try_comes_after_a_minute() =>
        Schedule.Next(1, Now, Greylisted, Now, 0).ShouldBe(new Retry.At(Now + TimeSpan.FromMinutes(1)));

    [Fact]
    public void Each_pause_is_at_least_as_long_as_the_one_before_and_at_most_five_hours() =>
        Gen.Select(Gen.Int[1, 38], Gen.Double[0, 1]).Sample((attempts, jitter) =>
        {
            var pause = Pause(attempts, jitter);
            var next = Pause(attempts + 1, jitter);
            pause.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(1));
            next.ShouldBeGreaterThanOrEqualTo(pause);
            next.ShouldBeLessThanOrEqualTo(TimeSpan.FromHours(5));
        });

    [Fact]
    public void Any_mail_is_given_up_at_last() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 200], Gen.Double[0, 1]).Sample((most, hours, jitter) =>
        {
            var schedule = new RetrySchedule(most, TimeSpan.FromHours(hours));
            var now = Now;
            var attempts = 1;
            while (schedule.Next(attempts, Now, Greylisted, now, jitter) is Retry.At at)
            {
                at.Moment.ShouldBeGreaterThan(now);
                (now, attempts) = (at.Moment, attempts + 1);
            }
            attempts.ShouldBeLessThanOrEqualTo(most);
        });

    [Fact]
    public void A_refusal_that_is_known_to_lie_is_believed_after_eight_attempts()
    {
        Schedule.Next(7, Now, Doubtful, Now, 0).ShouldBeOfType<Retry.At>();
        Schedule.Next(8, Now, Doubtful, Now, 0).ShouldBeOfType<Retry.GiveUp>().Why.ShouldContain("554 5.0.0");
    }

    [Fact]
    public void A_mail_that_waited_through_a_week_of_suspended_sending_still_gets_its_tries() =>
        Schedule.Next(1, Now - TimeSpan.FromDays(7), Greylisted, Now, 0).ShouldBeOfType<Retry.At>();

    private static TimeSpan Pause(int attempts, double jitter) =>
        Schedule.Next(attempts, Now, Greylisted, Now, jitter).ShouldBeOfType<Retry.At>().Moment - Now;
}
