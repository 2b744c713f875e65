using Inbox.Casework.Mail;
using Inbox.Casework.Sorting;

namespace Inbox.Casework.Tests.Sorting;

public sealed class MachineVerdictTests
{
    [Fact]
    public void A_mail_without_traces_is_a_persons_and_may_be_answered()
    {
        var verdict = MachineVerdict.Of([]);

        verdict.Kind.ShouldBeNull();
        verdict.MayAnswer.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Any_trace_of_a_machine_withholds_the_answer(MachineSignKind kind)
    {
        var verdict = MachineVerdict.Of([new(kind, "seen")]);

        verdict.MayAnswer.ShouldBeFalse();
        verdict.Reason.ShouldNotBeEmpty();
        verdict.Evidence.ShouldHaveSingleItem().What.ShouldBe("seen");
    }

    [Theory]
    [InlineData(MachineSignKind.List)]
    [InlineData(MachineSignKind.Precedence)]
    [InlineData(MachineSignKind.MachineAddress)]
    [InlineData(MachineSignKind.OurOwnAddress)]
    [InlineData(MachineSignKind.AnswersUnwanted)]
    public void A_persons_letter_may_come_through_a_list_and_is_kept(MachineSignKind kind) =>
        MachineVerdict.Of([new(kind, "seen")]).Kind.ShouldBeNull();

    [Theory]
    [InlineData(MachineSignKind.DeliveryReport, MachineKind.Bounce)]
    [InlineData(MachineSignKind.BounceWording, MachineKind.Bounce)]
    [InlineData(MachineSignKind.AutomaticSubject, MachineKind.AutoReply)]
    [InlineData(MachineSignKind.ReadReceipt, MachineKind.AutoReply)]
    [InlineData(MachineSignKind.AbuseReport, MachineKind.Bulk)]
    public void The_plainest_trace_decides_beside_a_null_return_path(MachineSignKind sign, MachineKind kind) =>
        MachineVerdict.Of([new(MachineSignKind.NullReturnPath, "Return-Path: <>"), new(sign, "seen")]).Kind.ShouldBe(kind);

    [Fact]
    public void A_spam_filters_question_inside_a_bounce_is_no_bounce() =>
        MachineVerdict.Of([new(MachineSignKind.DeliveryReport, ""), new(MachineSignKind.ChallengeResponse, "")]).Kind.ShouldBe(MachineKind.AutoReply);

    public static IEnumerable<TheoryDataRow<MachineSignKind>> AllKinds() => Enum.GetValues<MachineSignKind>().Select(k => new TheoryDataRow<MachineSignKind>(k));
}
