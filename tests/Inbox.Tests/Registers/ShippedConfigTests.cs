using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Tests.Registers;

public sealed class ShippedConfigTests : IDisposable
{
    private readonly FolderOnDisk _config = new();

    public void Dispose() => _config.Dispose();

    [Fact]
    public void The_shipped_folder_has_no_mistake() => _config.Sound().Snapshot.Prisoners.All.Count.ShouldBeGreaterThanOrEqualTo(12);

    [Fact]
    public void The_first_prisoner_has_the_address_exactly_as_the_page_publishes_it()
    {
        var zhilin = _config.Sound().Snapshot.Prisoners.Find(PrisonerSlug.Parse("mikhail-zhilin"))!;
        zhilin.PublishedAddress.ShouldBe(
            "664019, Иркутская область, г. Иркутск, ул. Писарева, д. 13, ФКУ ИК-3 ГУФСИН России по Иркутской области, Жилину Михаилу Алексеевичу, 1986 г. р.");
        zhilin.Name.Russian.ShouldBe("Михаил Алексеевич Жилин");
        zhilin.Facility.ShouldBe("Penal Colony No. 3, Irkutsk region");
        zhilin.Status.ShouldBe(PrisonerStatus.Imprisoned);
    }

    [Fact]
    public void Everybody_but_the_first_prisoner_is_marked_as_a_sample()
    {
        var snapshot = _config.Sound().Snapshot;
        snapshot.Samples.ShouldBe(snapshot.Prisoners.All.Count - 1);
    }

    [Fact]
    public void Postage_is_what_the_page_says() =>
        _config.Sound().Snapshot.Rules.Postage.On(new DateOnly(2026, 11, 24))
            .ShouldBe([new Money(2.20m, "GBP"), new Money(2.73m, "USD"), new Money(2.52m, "EUR")]);

    [Fact]
    public void Every_volunteer_is_at_a_reserved_domain() =>
        _config.Sound().Snapshot.Volunteers.All.ShouldAllBe(v => v.Address.Domain == "volunteers.test");

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pl")]
    [InlineData("nl")]
    [InlineData("uk")]
    public void Somebody_translates_from(string language) =>
        _config.Sound().Snapshot.Volunteers.All.ShouldContain(v => v.Roles.Contains(Role.Translator) && v.Languages.Contains(new Language(language)));
}
