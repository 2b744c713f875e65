using System.Text;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using Inbox.Reading;
using MimeKit;

namespace Inbox.Tests.Reading;

public sealed class ReportReaderTests
{
    private static readonly EmailAddress Ours = EmailAddress.Parse("letters@project.test");
    private static readonly string Case = CaseNumber.FromSequence(7).Text;

    [Theory]
    [InlineData("failed", "5.1.1", true)]
    [InlineData("delayed", "4.4.7", false)]
    [InlineData("failed", "4.2.2", false)]
    public void A_report_names_recipient_fate_and_the_mail_it_is_about(string action, string status, bool permanent)
    {
        var report = Read(Dsn(action, status)).ShouldNotBeNull();

        report.Failures.ShouldBe([new DeliveryFailure(EmailAddress.Parse("ann@example.org"), status, permanent)]);
        report.Original?.Text.ShouldBe($"{Case}.abc@project.test");
        report.CaseNumbers.ShouldHaveSingleItem().Text.ShouldBe(Case);
    }

    [Theory]
    [InlineData("Hi. This is the qmail-send program at mx.test.\nI'm afraid I wasn't able to deliver your message.\n\n<ann@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)", "5.1.1", true)]
    [InlineData("This message was created automatically by mail delivery software.\nA message that you sent could not be delivered.\n\n  ann@example.org\n    host mx.test: 550 mailbox unavailable", "", true)]
    [InlineData("This is an automatically generated Delivery Status Notification\n\nTHIS IS A WARNING MESSAGE ONLY.\n\nDelivery to the following recipient has been delayed:\n\n     ann@example.org", "", false)]
    public void Servers_without_report_parts_are_read_from_their_words(string text, string status, bool permanent)
    {
        var mail = $"Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.test>\nTo: letters+{Case}@project.test\nSubject: failure notice\n\n{text}\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <{Case}.abc@project.test>\nSubject: Your letter [{Case}]\n";

        var report = Read(mail).ShouldNotBeNull();

        report.Failures.ShouldBe([new DeliveryFailure(EmailAddress.Parse("ann@example.org"), status, permanent)]);
        report.Original?.Text.ShouldBe($"{Case}.abc@project.test");
        report.CaseNumbers.ShouldHaveSingleItem().Text.ShouldBe(Case);
    }

    [Theory]
    [InlineData("From: Ann <ann@example.org>\nSubject: Undelivered Mail Returned to Sender\n\nMy letter could not be delivered, it says. What now?\n")]
    [InlineData("From: Ann <ann@example.org>\nSubject: on holiday\n\nDear Mikhail,\nI am out of the office.\n")]
    [InlineData("Return-Path: <ann@example.org>\nFrom: Ann <ann@example.org>\nAuto-Submitted: no\nX-Auto-Response-Suppress: DR\nSubject: A letter\n\nDear Mikhail\n")]
    public void A_person_who_writes_about_machines_is_a_person(string mail)
    {
        Signs(Load(mail)).ShouldBeEmpty();
        Read(mail).ShouldBeNull();
    }

    private static DeliveryReport? Read(string raw) => Load(raw) is var mail ? ReportReader.Read(mail, Text(mail), Signs(mail)) : null;

    private static EquatableList<MachineSign> Signs(MimeMessage mail) => MachineSignReader.Read(mail, Text(mail), Ours);

    private static string Text(MimeMessage mail) => mail.BodyParts.OfType<TextPart>().FirstOrDefault()?.Text ?? "";

    private static MimeMessage Load(string raw) => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(raw)));

    private static string Dsn(string action, string status) =>
        $"""
        Return-Path: <>
        From: MAILER-DAEMON@mx.test
        To: letters+{Case}@project.test
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: text/plain

        This is the mail system at host mx.test.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.test

        Final-Recipient: rfc822; ann@example.org
        Action: {action}
        Status: {status}
        --b
        Content-Type: text/rfc822-headers

        From: letters+{Case}@project.test
        Message-ID: <{Case}.abc@project.test>
        Subject: Your letter [{Case}]

        --b--

        """;
}
