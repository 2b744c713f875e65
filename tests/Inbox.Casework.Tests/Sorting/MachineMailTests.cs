using Inbox.Casework.Mail;
using Inbox.Casework.People;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Sorting;

public sealed class MachineMailTests
{
    [Fact]
    public void A_newsletter_is_bulk_mail() => Sort(MachineSignKind.List, "Our spring offers", "Everything half price.").Kind.ShouldBe("bulk");

    [Fact]
    public void A_bounce_is_never_answered()
    {
        var sorted = Sort(MachineSignKind.DeliveryReport, "Undelivered Mail", "Please post this letter to Mikhail.");

        sorted.ShouldBeOfType<Sorted.Machine>().Wrote.ShouldBe(MachineKind.Bounce);
        sorted.MayAnswer.ShouldBeFalse();
    }

    private static Sorted Sort(MachineSignKind sign, string subject, string text) =>
        new MailSorter(new PrisonerRegister([]), VolunteerRoster.Empty, new(EmailAddress.Parse("letters@project.test"), [])).Sort(
            new IncomingMail
            {
                Sender = new(EmailAddress.Parse("ann@example.org"), PrivateText.Empty, null, Vouching.Pass, ""),
                Subject = new(subject),
                Words = OwnWords.Split(text),
                MachineSigns = [new(sign, "seen")],
            },
            []);
}
