using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using Inbox.Registers;
using Inbox.Tests.Registers;

namespace Inbox.Tests.Wording;

public sealed class WordingsTests : IDisposable
{
    private readonly FolderOnDisk _config = new();
    private readonly Snapshot _snapshot;

    public WordingsTests() => _snapshot = _config.Sound().Snapshot;

    public void Dispose() => _config.Dispose();

    [Fact]
    public void Every_note_there_is_has_an_English_template()
    {
        var notes = typeof(Note).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Note))).Select(NoteName.Of);
        foreach (var note in notes) File.Exists(_config[$"wording/en/{note}.liquid"]).ShouldBeTrue(note);
    }

    [Fact]
    public void A_letter_cannot_act_as_a_template()
    {
        var mail = Word(Offer("{{ project }} {% include 'part-privacy' %} {{ nosuch }}", writer: "Ann"));
        mail.Body.Value.ShouldContain("{{ project }} {% include 'part-privacy' %} {{ nosuch }}");
    }

    [Fact]
    public void A_subject_with_template_code_is_repeated_as_it_is() =>
        Word(Question("Ann"), NoteExamples.Asked("{{ case }} {% if %}")).Subject.Value.ShouldStartWith("Re: {{ case }} {% if %} [");

    [Theory]
    [InlineData("Hello\r\nBcc: everyone@example.org")]
    [InlineData("Hello\n\n\nA text of my own")]
    [InlineData("Hello\u2028Bcc: everyone@example.org")]
    [InlineData("Hello\u0000\u001b[31m\u202eolleh")]
    public void A_subject_stays_one_line_without_control_or_direction_characters(string theirs)
    {
        var subject = Word(Question("Ann"), NoteExamples.Asked(theirs)).Subject.Value;
        subject.ShouldStartWith("Re: Hello");
        subject.Any(c => char.IsControl(c) || c is '\u2028' or '\u202e').ShouldBeFalse();
    }

    [Theory]
    [InlineData("Birthday wishes", "Re: Birthday wishes")]
    [InlineData("Re: RE: Aw: Birthday wishes", "Re: Birthday wishes")]
    [InlineData("Re: Birthday wishes [BT359]", "Re: Birthday wishes")]
    [InlineData("Fwd: Re: Birthday wishes [BT359] [024YS]", "Re: Birthday wishes")]
    [InlineData("Birthday wishes [urgent]", "Re: Birthday wishes [urgent]")]
    [InlineData("Re: ", "Your letter to Mikhail Zhilin")]
    [InlineData("", "Your letter to Mikhail Zhilin")]
    public void A_subject_has_one_Re_and_one_case_number(string theirs, string ours) =>
        Word(Question("Ann"), NoteExamples.Asked(theirs)).Subject.Value.ShouldBe($"{ours} [BT359]");

    [Fact]
    public void A_subject_without_end_is_cut_but_keeps_its_case_number()
    {
        var subject = Word(Question("Ann"), NoteExamples.Asked(new string('ж', 100_000))).Subject.Value;
        subject.Length.ShouldBeLessThan(130);
        subject.ShouldEndWith("… [BT359]");
    }

    [Theory]
    [InlineData("Ann Example", "Dear Ann,")]
    [InlineData("", "Hello,")]
    [InlineData("{{ nosuch }}", "Hello,")]
    [InlineData("a@example.org", "Hello,")]
    [InlineData("Ann\r\nBcc: x", "Hello,")]
    public void A_reader_is_greeted_by_first_name_where_it_looks_like_one(string name, string greeting) =>
        Word(Question(name)).Body.Value.Split('\n')[0].ShouldBe(greeting);

    [Fact]
    public void An_answer_stands_in_the_thread_of_its_mail()
    {
        var asked = NoteExamples.Asked("Hello") with
        {
            Thread = new ThreadLinks([MessageId.Parse("second@example.org"), MessageId.Parse("oldest@example.org")], []),
        };
        var mail = Word(Question("Ann"), asked);
        mail.InReplyTo.ShouldBe(asked.MessageId);
        mail.References.ShouldBe([MessageId.Parse("oldest@example.org"), MessageId.Parse("second@example.org"), asked.MessageId!]);
        mail.AnswersAutomatically.ShouldBeTrue();
    }

    [Fact]
    public void A_mail_that_answers_nothing_opens_a_thread()
    {
        var mail = Word(Offer("Liebe Grüße", "Ann"));
        mail.InReplyTo.ShouldBeNull();
        mail.References.ShouldBeEmpty();
        mail.AnswersAutomatically.ShouldBeFalse();
    }

    [Fact]
    public void A_volunteer_never_learns_the_writers_address() =>
        Word(Offer("Liebe Grüße", "Ann")).Body.Value.ShouldNotContain(NoteExamples.Ann.Address.Text);

    [Fact]
    public void A_letter_keeps_its_lines_and_blanks() =>
        Word(Offer("one\r\n\r\n\r\n   two\r\n\tthree", "Ann")).Body.Value.ShouldEndWith("\n\none\n\n\n   two\n\tthree\n");

    [Fact]
    public void No_line_of_ours_ends_in_blanks_and_no_gap_is_wider_than_one_line()
    {
        var body = Word(Question("Ann")).Body.Value;
        body.ShouldNotContain(" \n");
        body.ShouldNotContain("\n\n\n");
    }

    [Fact]
    public void A_language_that_lacks_a_template_uses_the_English_one()
    {
        var finnish = NoteExamples.Ann with { Language = new Language("fi") };
        var note = new Note.WishQuestion(finnish, [Zhilin], NoteExamples.Postage);
        Word(note).Body.Value.ShouldStartWith("Dear Ann,");
    }

    [Fact]
    public void A_language_of_its_own_writes_amounts_its_own_way()
    {
        Directory.CreateDirectory(_config["wording/de"]);
        _config.Write("wording/de/wish-question.liquid", "Subject: Ihr Brief {{ case_marks }}\n\n{{ case }}: {{ postage[2] }}, {{ prisoners[0].verified }}\n");
        var german = NoteExamples.Ann with { Language = new Language("de") };
        var note = new Note.WishQuestion(german, [Zhilin], NoteExamples.Postage);
        NoteExamples.Word(_config.Sound().Snapshot.Wordings, note).Body.Value.ShouldBe("BT359: 2,52 €, 1. September 2026\n");
    }

    private NotedLetter Zhilin => NoteExamples.To(_snapshot, "mikhail-zhilin", 0);

    private Note.WishQuestion Question(string name) => new(NoteExamples.Ann with { Name = new PrivateText(name) }, [Zhilin], NoteExamples.Postage);

    private Note.TranslationOffer Offer(string text, string writer) => NoteExamples.Offer(Zhilin, text, writer);

    private OutgoingMail Word(Note note, IncomingMail? answers = null) => NoteExamples.Word(_snapshot.Wordings, note, answers);
}
