using System.Text.RegularExpressions;
using Inbox.Lab;
using Inbox.Ledger;

namespace Inbox.Tests.House;

public sealed partial class EventsTests
{
    private static readonly Dictionary<string, int> FirstOf = new()
    {
        ["Mailbox"] = 1000, ["Intake"] = 1100, ["Reading"] = 1200, ["Desk"] = 1300, ["Wording"] = 1400,
        ["Ledger"] = 1500, ["Outbox"] = 1600, ["Timetable"] = 1700, ["Operators"] = 1800, ["Registers"] = 1900,
    };

    [Fact]
    public void The_page_of_events_is_the_one_the_code_would_write()
    {
        var page = EventsPage.Write(typeof(MailSpool).Assembly);
        var file = RepositoryRoot.File("docs", "events.md");
        if (Environment.GetEnvironmentVariable("INBOX_WRITE_DOCS") == "1") File.WriteAllText(file, page);
        File.ReadAllText(file).ShouldBe(page);
    }

    [Fact]
    public void Every_event_has_an_id_of_its_own_from_its_rooms_hundred()
    {
        var events = EventsPage.Events(typeof(MailSpool).Assembly).ToList();
        events.GroupBy(e => e.Message.EventId).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        events.Where(e => e.Message.EventId / 100 * 100 != FirstOf[e.Room]).Select(e => $"{e.Room}: {e.Message.EventId}").ShouldBeEmpty();
    }

    /// <summary>Case numbers, mail ids, counts and reasons may be logged; a person's words and addresses may not.</summary>
    [Fact]
    public void No_event_names_a_person_or_holds_their_words()
    {
        string[] forbidden = ["address", "from", "to", "sender", "recipient", "subject", "body", "text", "name", "password"];
        EventsPage.Events(typeof(MailSpool).Assembly)
            .SelectMany(e => Hole().Matches(e.Message.Message).Select(m => m.Groups[1].Value).Where(h => forbidden.Contains(h.ToLowerInvariant())).Select(h => $"{e.Name}: {h}"))
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"\{(\w+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
