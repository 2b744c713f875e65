using Inbox.Casework.Mail;

namespace Inbox.Casework.Tests.Mail;

public sealed class OwnWordsTests
{
    private const string Ours = "Dear Ann,\n\nShall we post it for you, or send it back to you by email?\n\nThe letters project";

    [Theory]
    [InlineData("On Monday my son wrote:\n\n\"I want to be a doctor.\"\n\nHe is nine.")]
    [InlineData("On 5 March 2024 at 14:30 my son wrote:\n\nmama, come home")]
    [InlineData("On 12 May 2023 you wrote: I miss the sea.\nI thought of it all day.")]
    [InlineData("Dear Mikhail,\n\nSent from my heart to yours.\n\nWith love,\nAnn")]
    [InlineData("From: Ann\nTo: Mikhail Zhilin\nDate: 3 May 2024\n\nDear Mikhail,\nhow are you?")]
    [InlineData("Please post this letter.\n\nTo: Mikhail Zhilin\nFrom: Ann Smith, Leeds\nSubject: a poem\n\nDear Mikhail")]
    [InlineData("I read a poem:\n\n    Whose woods these are\n      I think I know.\n\n—\n\nWith love,\nAnn")]
    [InlineData("Two letters follow.\n\n---\n\nDear Mikhail,\nplease keep well.\n\n---\n\nDear Anna, keep well too.")]
    [InlineData("My aunt's last words are confidential, she said, but I tell you.\n\nAnn")]
    [InlineData(">From my window I see the sea.\nYours, Ann")]
    public void A_letter_keeps_every_word(string letter)
    {
        var words = OwnWords.Split(letter);

        words.Text.Value.ShouldBe(letter);
        words.Signature.IsBlank.ShouldBeTrue();
        words.Quoted.IsBlank.ShouldBeTrue();
    }

    [Theory]
    [InlineData("On Mon, 3 Jun 2024 at 14:05, The letters project <letters@project.test> wrote:")]
    [InlineData("On Mon, 3 Jun 2024 at 14:05, The letters project\n<letters@project.test> wrote:")]
    [InlineData("Am 03.06.2024 um 14:05 schrieb The letters project:")]
    [InlineData("Le lun. 3 juin 2024 à 14:05, The letters project <letters@project.test> a écrit :")]
    [InlineData("W dniu 03.06.2024 o 14:05, The letters project pisze:")]
    [InlineData("El lun, 3 jun 2024 a las 14:05, The letters project (<letters@project.test>) escribió:")]
    [InlineData("Пн, 3 июн. 2024 г. в 14:05, The letters project <letters@project.test>:")]
    [InlineData("Понедельник, 3 июня 2024, 14:05 +03:00 от The letters project <letters@project.test>:")]
    [InlineData("ma 3. kesäk. 2024 klo 14.05 The letters project <letters@project.test> kirjoitti:")]
    [InlineData("Op ma 3 jun 2024 om 14:05 schreef The letters project <letters@project.test>:")]
    [InlineData("po 3. 6. 2024 v 14:05 odesílatel The letters project <letters@project.test> napsal:")]
    [InlineData("From: The letters project <letters@project.test>\nSent: 03 June 2024 14:05\nTo: Ann <ann@example.org>\nSubject: Your letter [K7Q2M]")]
    [InlineData("________________________________\nVon: The letters project <letters@project.test>\nGesendet: Montag, 3. Juni 2024 14:05\nAn: Ann\nBetreff: Your letter")]
    [InlineData("От: The letters project <letters@project.test>\nОтправлено: 3 июня 2024 г. 14:05\nКому: Ann\nТема: Your letter")]
    [InlineData("-----Original Message-----\nFrom: The letters project\nSubject: Your letter")]
    [InlineData("------- Original Message -------\nOn Monday, June 3rd, 2024 at 14:05, The letters project <letters@project.test> wrote:")]
    public void Our_own_words_below_an_answer_are_quoted_even_without_marks(string head)
    {
        var words = OwnWords.Split($"Yes please post it!\n\nAnn\n\n{head}\n\n{Ours}");

        words.Text.Value.ShouldBe("Yes please post it!\n\nAnn");
        words.Quoted.Value.ShouldContain("send it back");
    }

    [Fact]
    public void Answers_between_and_below_quotes_stay()
    {
        var words = OwnWords.Split("On Mon, 3 Jun 2024, The project wrote:\n> Post it?\n\nYes please.\n\n> > older\n> Or return it?\nno\n\nThanks, Ann");

        words.Text.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["Yes please.", "no", "Thanks, Ann"]);
        words.Quoted.Value.ShouldContain("Or return it?");
        words.Quoted.Value.ShouldNotContain(">");
    }

    [Theory]
    [InlineData("-- \nAnn Smith\n12 High Street, Leeds")]
    [InlineData("Sent from my iPhone")]
    [InlineData("Von meinem iPhone gesendet")]
    [InlineData("Отправлено из мобильной Почты Mail.ru")]
    [InlineData("Get Outlook for Android<https://aka.ms/x>")]
    [InlineData("Sent with Proton Mail secure email.")]
    [InlineData("Wysłane z iPhone'a")]
    [InlineData("This email and any attachments are confidential.\nIf you are not the intended recipient, delete it.")]
    [InlineData("________________\nDiese E-Mail enthält vertrauliche Informationen.\n\nThis e-mail is confidential and intended solely for the addressee.")]
    public void Signatures_and_notices_come_off_and_the_closing_stays(string end)
    {
        var words = OwnWords.Split($"Dear Mikhail,\n\nkeep well.\n\nWith love,\nAnn\n\n{end}");

        words.Text.Value.ShouldBe("Dear Mikhail,\n\nkeep well.\n\nWith love,\nAnn");
        words.Signature.IsBlank.ShouldBeFalse();
    }

    [Theory]
    [InlineData("---------- Forwarded message ---------\nFrom: Aunt May <may@example.org>\nDate: Mon, 3 Jun 2024 at 14:05\nSubject: For Mikhail\nTo: Ann <ann@example.org>\n\nDear Mikhail")]
    [InlineData("Begin forwarded message:\n\nFrom: Aunt May <may@example.org>\nSubject: For Mikhail\nDate: 3 June 2024\n\nDear Mikhail")]
    [InlineData("Begin forwarded message:\n\n> From: Aunt May <may@example.org>\n> Subject: For Mikhail\n> \n> Dear Mikhail")]
    [InlineData("-------- Weitergeleitete Nachricht --------\nBetreff: \tFor Mikhail\nVon: \tAunt May <may@example.org>\n\nDear Mikhail")]
    [InlineData("-------- Пересылаемое сообщение --------\nОт кого: Aunt May <may@example.org>\nТема: For Mikhail\n\nDear Mikhail")]
    public void A_forwarded_mail_is_told_apart_with_its_writer(string forwarded)
    {
        var words = OwnWords.Split($"Please post my aunt's letter.\n\n{forwarded}");

        words.Text.Value.ShouldBe("Please post my aunt's letter.");
        var mail = words.Forwarded.ShouldHaveSingleItem();
        mail.From.Value.ShouldContain("may@example.org");
        mail.Subject.Value.ShouldBe("For Mikhail");
        mail.Text.Value.ShouldBe("Dear Mikhail");
    }

    [Fact]
    public void An_Outlook_block_forwards_when_the_subject_says_so()
    {
        const string Text = "Please post.\n\nFrom: May <may@example.org>\nSent: 3 June 2024 14:05\nTo: Ann\nSubject: For Mikhail\n\nDear Mikhail";

        OwnWords.Split(Text, forwards: true).Forwarded.ShouldHaveSingleItem().Text.Value.ShouldBe("Dear Mikhail");
        OwnWords.Split(Text).Quoted.Value.ShouldContain("Dear Mikhail");
    }

    [Fact]
    public void Words_after_the_end_of_a_forwarded_mail_are_own()
    {
        var words = OwnWords.Split("-------- Пересылаемое сообщение --------\nТема: Привет\n\nДорогой Михаил\n-------- Конец пересылаемого сообщения --------\n\nПожалуйста, отправьте.");

        words.Text.Value.ShouldBe("Пожалуйста, отправьте.");
        words.Forwarded.ShouldHaveSingleItem().Text.Value.ShouldBe("Дорогой Михаил");
    }
}
