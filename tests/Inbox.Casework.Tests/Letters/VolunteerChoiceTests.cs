using CsCheck;
using Inbox.Casework.Letters;
using Inbox.Casework.People;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Letters;

public sealed class VolunteerChoiceTests
{
    private static readonly Volunteer Vera = Given.Vera;
    private static readonly Volunteer Wim = Vera with { Id = "wim", Address = EmailAddress.Parse("wim@volunteers.test"), Languages = [new Language("nl"), Language.English] };

    [Fact]
    public void Nobody_is_asked_who_does_not_read_the_language() =>
        VolunteerChoice.Choose(new VolunteerRoster([Vera]), new Language("nl"), [], "seed").ShouldBeNull();

    [Fact]
    public void Nobody_is_asked_beyond_the_weekly_cap() =>
        VolunteerChoice.Choose(new VolunteerRoster([Vera]), Language.English, [new VolunteerLoad("vera", Vera.WeeklyCap)], "seed").ShouldBeNull();

    [Fact]
    public void Nobody_is_asked_for_a_role_they_do_not_have() =>
        VolunteerChoice.Choose(new VolunteerRoster([Vera with { Roles = [Role.Poster] }]), Language.English, [], "seed").ShouldBeNull();

    [Fact]
    public void Whoever_was_asked_least_is_asked_next() =>
        Gen.String.Sample(seed =>
            VolunteerChoice.Choose(new VolunteerRoster([Vera, Wim]), Language.English, [new VolunteerLoad("vera", 1)], seed)!.Id.ShouldBe("wim"));

    [Fact]
    public void Equal_loads_are_spread()
    {
        var asked = Enumerable.Range(0, 200)
            .Select(i => VolunteerChoice.Choose(new VolunteerRoster([Vera, Wim]), Language.English, [], CaseNumber.FromSequence(i).Text)!.Id)
            .CountBy(id => id).ToDictionary();

        asked["vera"].ShouldBeInRange(60, 140);
    }
}
