using Inbox.Casework.Mail;

namespace Inbox.Casework.Tests.Mail;

public sealed class MachineWordsTests
{
    [Theory]
    [InlineData("Automatic reply: your letter")]
    [InlineData("Réponse automatique : votre lettre")]
    [InlineData("Réponse automatique\u00A0: votre lettre")]
    [InlineData("Автоответ: письмо")]
    [InlineData("[Automatyczna odpowiedź] list")]
    [InlineData("Re: your letter (Automatic Response)")]
    public void Automatic_subjects_are_known(string subject) => MachineWords.IsAutomaticSubject(subject).ShouldBeTrue();

    [Theory]
    [InlineData("on holiday")]
    [InlineData("Out of office life: a letter to Mikhail")]
    [InlineData("Re: Automatic reply: your letter")]
    [InlineData("Was this an automatic reply?")]
    [InlineData("Automatic reply")]
    [InlineData("")]
    public void A_persons_subject_is_a_persons(string subject) => MachineWords.IsAutomaticSubject(subject).ShouldBeFalse();

    [Fact]
    public void Only_the_first_lines_make_a_bounce() =>
        MachineWords.OpensAsBounce("Dear friends,\nI was writing you\na long letter.\nIt is about my day.\nMy last mail could not be delivered.").ShouldBeFalse();

    [Fact]
    public void A_filters_question_needs_its_link()
    {
        MachineWords.IsChallenge("Please click https://example.org/q to verify that you are a human.").ShouldBeTrue();
        MachineWords.IsChallenge("They made me verify that you are a human.").ShouldBeFalse();
    }
}
