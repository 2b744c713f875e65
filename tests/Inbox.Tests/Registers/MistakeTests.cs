using Inbox.Registers;

namespace Inbox.Tests.Registers;

/// <summary>Every mistake is told with its file and line, in words that help.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly FolderOnDisk _config = new();

    public void Dispose() => _config.Dispose();

    [Theory]
    // inbox.yaml
    [InlineData("inbox.yaml", "  KeepOpen: 30", "  KepOpen: 30", "'KepOpen' is not an option of section Smtp; did you mean 'KeepOpen'?")]
    [InlineData("inbox.yaml", "Ledger:", "Leger:", "'Leger' is not a section; did you mean 'Ledger'?")]
    [InlineData("inbox.yaml", "  Mailbox: letters@example.org", "  Mailbox: letters at example.org", "Mailbox is not a plain email address, e.g. letters@example.org")]
    [InlineData("inbox.yaml", "  Mailbox: letters@example.org", "  Mailbox:", "Mailbox is missing: the address supporters write to")]
    [InlineData("inbox.yaml", "  Port: 587", "  Port: 70000", "Port must be from 1 to 65535")]
    [InlineData("inbox.yaml", "  Port: 587", "  Port: smtp", "Port must be a whole number")]
    [InlineData("inbox.yaml", "  KeepOpen: 30 seconds", "  KeepOpen: 30", "KeepOpen must be a length of time with its unit, e.g. 30 seconds, 5 minutes, 2 hours, 3 days")]
    [InlineData("inbox.yaml", "  TranslationDue: 5 days", "  TranslationDue: 5 dayz", "TranslationDue must be a length of time with its unit, e.g. 30 seconds, 5 minutes, 2 hours, 3 days")]
    [InlineData("inbox.yaml", "  Suspended: false", "  Suspended: no", "Suspended must be true or false")]
    [InlineData("inbox.yaml", "  AnswersPerDay: 1000", "  AnswersPerDay: 0", "AnswersPerDay must be 1 or more")]
    [InlineData("inbox.yaml", "  TrustedForms: []", "  TrustedForms: [form at example]", "TrustedForms:0 is not a plain email address, e.g. form@example.org")]
    [InlineData("inbox.yaml", "  Name: Letters to prisoners", "  Name: [a, b]", "Name must be one value")]
    // prisoners
    [InlineData("prisoners/ivan-petrov.yaml", "  dative: Петрову Ивану Сергеевичу\n", "", "'dative' is missing: the name as the envelope has it, e.g. Жилину Михаилу Алексеевичу; it is never computed", 4)]
    [InlineData("prisoners/ivan-petrov.yaml", "  postcode: \"000101\"", "  postcode: \"00010\"", "postcode: '00010' is not six digits")]
    [InlineData("prisoners/ivan-petrov.yaml", "status: imprisoned", "status: imprisonned", "status: 'imprisonned' is none of", 9)]
    [InlineData("prisoners/ivan-petrov.yaml", "born: 1979", "bron: 1979", "'bron' is not a key that is known here; did you mean 'born'?")]
    [InlineData("prisoners/ivan-petrov.yaml", "born: 1979", "born: 79", "born: '79' is not a whole number from 1900 to 2016")]
    [InlineData("prisoners/ivan-petrov.yaml", "verified: 2026-09-14", "verified: 14.09.2026", "verified: '14.09.2026' is not a date; write it as year-month-day, e.g. 2026-09-01")]
    [InlineData("prisoners/ivan-petrov.yaml", "verified: 2026-09-14", "verified: 2062-09-14", "verified: is in the future; it is the day a person last checked the address")]
    [InlineData("prisoners/ivan-petrov.yaml", "born: 1979", "born: 1979\nborn: 1980", "'born' is given twice; the first is in line 8", 9)]
    [InlineData("prisoners/ivan-petrov.yaml", "  latin: Ivan Petrov", "  latin: Иван Петров", "latin: must be in Latin letters")]
    [InlineData("prisoners/ivan-petrov.yaml", "  russian: Иван Сергеевич Петров", "  russian: Иван Сeргеевич Петров", "russian: has a Latin 'e' among its Cyrillic letters; they look alike")]
    [InlineData("prisoners/ivan-petrov.yaml", "born: 1979", "born: *year", "anchors and aliases", 8)]
    [InlineData("prisoners/ivan-petrov.yaml", "aliases: []", "aliases: [\"Vanya", "this is not YAML")]
    // volunteers
    [InlineData("volunteers.yaml", "  address: ben@volunteers.test", "  address: ben at volunteers", "address: is not a plain email address, e.g. anna@example.org")]
    [InlineData("volunteers.yaml", "  address: ben@volunteers.test", "  address: Alice@volunteers.test", "address: another volunteer has the same address")]
    [InlineData("volunteers.yaml", "- id: ben-en", "- id: alice-en", "id: 'alice-en' is taken by another volunteer")]
    [InlineData("volunteers.yaml", "  roles: [poster]", "  roles: [postr]", "roles: 'postr' is none of coordinator, poster, reviewer, translator, treasurer; did you mean 'poster'?")]
    [InlineData("volunteers.yaml", "  languages: [fr]", "  languages: [French]", "languages: 'French' is not a two-letter language code (ISO 639-1); write 'fr'")]
    [InlineData("volunteers.yaml", "  time-zone: Europe/Rome", "  time-zone: Europe/Roma", "time-zone: 'Europe/Roma' is not a time zone; write it as Europe/London or America/New_York")]
    [InlineData("volunteers.yaml", "  weekly-cap: 2", "  weekly-cap: many", "weekly-cap: 'many' is not a whole number from 1 to 100")]
    // postage
    [InlineData("postage.yaml", "  GBP: 2.20", "  GBP: 2,20", "GBP: not an amount; write whole units with two decimals, e.g. 2.20", 13)]
    [InlineData("postage.yaml", "- from: 2023-10-01", "- from: October 2023", "from: 'October 2023' is not a date; write it as year-month-day, e.g. 2026-09-01", 12)]
    // wording
    [InlineData("wording/en/part-privacy.liquid", "Your privacy", "Your {{ privcy }}", "privcy", 1)]
    [InlineData("wording/en/wish-question.liquid", "One question: shall we", "One question{{ sender }}: shall we", "sender", 7)]
    [InlineData("wording/en/wish-question.liquid", "What happens next", "{% if one %}What happens next", "endif", null)]
    [InlineData("wording/en/translation-offer.liquid", " {{ case_marks }}\n", "\n", "the subject must carry the case number: add {{ case_marks }}", 1)]
    [InlineData("wording/en/translation-offer.liquid", "Subject: ", "Subjekt: ", "must start with a line 'Subject: …' and a blank line", 1)]
    public void A_mistake_is_told_with_its_file_and_line(string file, string before, string after, string words, int? line = -1)
    {
        if (line == -1) line = File.ReadAllText(_config[file]).Split(before)[0].Count(c => c == '\n') + 1;
        _config.Edit(file, before, after);
        var mistake = _config.Mistakes().ShouldHaveSingleItem();
        mistake.ShouldStartWith($"{file}:{line}");
        mistake.ShouldContain(words);
    }

    [Fact]
    public void All_mistakes_of_all_files_are_told_at_once()
    {
        _config.Edit("inbox.yaml", "Port: 587", "Port: 0");
        _config.Edit("postage.yaml", "USD: 2.73", "usd: 2.73");
        _config.Edit("volunteers.yaml", "roles: [poster]", "roles: []");
        _config.Edit("prisoners/anna-petrova.yaml", "born: 1981", "born: soon");
        _config.Edit("prisoners/ivan-petrov.yaml", "status: imprisoned", "status: free");
        File.Delete(_config["wording/en/wish-question.liquid"]);
        _config.Mistakes().Select(m => m.Split(':')[0]).ShouldBe(
            ["inbox.yaml", "postage.yaml", "prisoners/anna-petrova.yaml", "prisoners/ivan-petrov.yaml", "volunteers.yaml", "wording/en/wish-question.liquid"]);
    }

    [Fact]
    public void Two_prisoners_with_one_slug_are_told()
    {
        _config.Write("prisoners/list.yaml", File.ReadAllText(_config["prisoners/anton-may.yaml"]).Insert(0, "- slug: ivan-petrov\n  ").Replace("\n", "\n  ", StringComparison.Ordinal));
        _config.Mistakes().ShouldHaveSingleItem().ShouldBe(
            "prisoners/list.yaml:1: the slug 'ivan-petrov' is taken by prisoners/ivan-petrov.yaml:2; give one of them a 'slug' of its own");
    }

    [Theory]
    [InlineData("inbox.yaml")]
    [InlineData("volunteers.yaml")]
    [InlineData("postage.yaml")]
    [InlineData("wording/en/wish-question.liquid")]
    public void A_missing_file_is_told(string file)
    {
        File.Delete(_config[file]);
        _config.Mistakes().ShouldContain(m => m.StartsWith($"{file}:1: ", StringComparison.Ordinal) && m.EndsWith("missing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told()
    {
        File.WriteAllBytes(_config["prisoners/ivan-petrov.yaml"], [0xC8, 0xE2, 0xE0, 0xED]);
        _config.Mistakes().ShouldHaveSingleItem().ShouldBe("prisoners/ivan-petrov.yaml:1: is not UTF-8; save it as UTF-8 in your editor");
    }

    [Fact]
    public void An_empty_folder_has_mistakes_and_no_crash()
    {
        var empty = Directory.CreateTempSubdirectory("inbox-empty-");
        try
        {
            new ConfigFolder(empty.FullName, _config.Clock).Load().ShouldBeOfType<LoadedConfig.Faulty>();
        }
        finally
        {
            empty.Delete();
        }
    }

    [Fact]
    public void No_mistake_repeats_an_address_or_a_password()
    {
        _config.Edit("volunteers.yaml", "address: ben@volunteers.test", "address: ben.secret volunteers.test");
        _config.Variables["INBOX__Smtp__Password"] = "hunter2";
        _config.Variables["INBOX__Smtp__PasswordFile"] = "/nowhere/at/all";
        var mistakes = string.Join('\n', _config.Mistakes());
        mistakes.ShouldContain("PasswordFile makes no sense beside Password");
        mistakes.ShouldNotContain("ben.secret");
        mistakes.ShouldNotContain("hunter2");
    }
}
