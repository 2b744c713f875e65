using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Tests.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Sorting;

public class PrisonerFinderPlaces
{
    private static readonly PrisonerFinder Finder = new(SampleRegister.Few);
    private static readonly PrisonerSlug Zhilin = PrisonerSlug.Parse("mikhail-zhilin");
    private static readonly PrisonerSlug Voronets = PrisonerSlug.Parse("maria-voronets");

    [Fact]
    public void The_address_it_was_sent_to_tells() =>
        One(new WhereToLook { PlusTags = ["mikhail-zhilin"], Note = new("Dear Mikhail,\n\nhello") }).ShouldBe(Zhilin);

    [Fact]
    public void The_thread_tells_which_Mikhail_is_greeted() =>
        One(new WhereToLook { Thread = [Zhilin], Note = new("Dear Mikhail,\n\nhello again") }).ShouldBe(Zhilin);

    [Fact]
    public void A_letter_in_an_old_thread_is_for_whom_it_greets() =>
        One(new WhereToLook { Thread = [Zhilin], Note = new("Dear Maria Voronets,\n\nhello") }).ShouldBe(Voronets);

    [Fact]
    public void A_thread_about_two_is_asked_about() =>
        Finder.Find(new WhereToLook { Thread = [Zhilin, Voronets], Note = new("Yes please, post it.") }).ShouldBeOfType<Found.Ambiguous>();

    [Fact]
    public void An_address_and_a_salutation_that_disagree_are_asked_about() =>
        Finder.Find(new WhereToLook { PlusTags = ["mikhail-zhilin"], Note = new("Dear Maria Voronets,\n\nhello") }).ShouldBeOfType<Found.Ambiguous>();

    [Fact]
    public void The_title_of_a_quoted_page_tells() =>
        One(new WhereToLook { Note = new("Please tell him that we think of him."), Quoted = new("Write to Russia: Mikhail Zhilin\n\nOn 20 March 2023, a court in Barnaul sentenced") }).ShouldBe(Zhilin);

    [Fact]
    public void The_title_of_a_quoted_page_tells_which_Mikhail_is_greeted() =>
        One(new WhereToLook { Note = new("Dear Mikhail,\n\nhello"), Quoted = new("Write to Mikhail Zhilin") }).ShouldBe(Zhilin);

    [Fact]
    public void A_forwarded_letter_is_for_whom_it_greets() =>
        One(new WhereToLook { Note = new("My aunt's letter, see below. Thanks!"), Forwarded = [new(new("Aunt Jo"), new("letter"), new("Dear Mikhail Zhilin,\n\nI am 90.\n\nJo"))] }).ShouldBe(Zhilin);

    [Fact]
    public void The_name_of_a_file_tells() =>
        One(new WhereToLook { Note = new("Please find my letter attached."), FileNames = [new("Letter_to_Mikhail_Zhilin-v2.docx")] }).ShouldBe(Zhilin);

    [Fact]
    public void Two_documents_to_two_people_are_two_letters() =>
        Finder.Find(new WhereToLook { Note = new("Two letters attached."), Letters = [new("Dear Mikhail Zhilin,\n\nhello"), new("Dear Maria Voronets,\n\nhello")] })
            .ShouldBeOfType<Found.Several>().Prisoners.ShouldBe([Zhilin, Voronets]);

    [Fact]
    public void Both_greeted_people_are_meant_though_the_subject_names_one() =>
        Finder.Find(new WhereToLook { Subject = new("Letter to Mikhail Zhilin"), Note = new("Dear Maria Voronets and Mikhail Zhilin,\n\nhello") })
            .ShouldBeOfType<Found.Several>().Prisoners.ShouldBe([Voronets, Zhilin], ignoreOrder: true);

    [Fact]
    public void A_greeting_to_us_is_not_to_a_prisoner() =>
        One(new WhereToLook { Note = new("Dear Simon Reedsdale,\n\nplease post this."), Letters = [new("Dear Mikhail Zhilin,\n\nhello")] }).ShouldBe(Zhilin);

    [Fact]
    public void A_sender_who_shares_a_prisoner_s_name_is_not_the_addressee() =>
        One(new WhereToLook { Sender = new("Maria Voronets"), Note = new("Dear Mikhail Zhilin,\n\nhello\n\nMaria Voronets") }).ShouldBe(Zhilin);

    [Fact]
    public void A_whole_mail_is_looked_through()
    {
        var mail = new IncomingMail { Sender = Sender.Missing, Recipients = [EmailAddress.Parse("letters+mikhail-zhilin@example.org")] };
        Finder.Find(mail).ShouldBeOfType<Found.One>().Prisoner.ShouldBe(Zhilin);
    }

    [Fact]
    public void Evidence_tells_what_was_seen_without_the_mail_s_words()
    {
        var evidence = Finder.Find(new WhereToLook { Note = new("Dear Mikhail Zhilin,\n\nhello") }).Evidence.ShouldHaveSingleItem();
        evidence.What.ShouldBe("salutation names in full mikhail-zhilin");
        evidence.Words.Value.ShouldBe("Mikhail Zhilin");
    }

    [Fact]
    public void No_more_than_eight_candidates_are_offered() =>
        new PrisonerFinder(BigRegister.Of(1_500)).Find(new WhereToLook { Note = new("Dear Mikhail,\n\nhello") }).ShouldBeOfType<Found.Ambiguous>().Candidates.Count.ShouldBe(8);

    private static PrisonerSlug One(WhereToLook pieces) => Finder.Find(pieces).ShouldBeOfType<Found.One>().Prisoner;
}
