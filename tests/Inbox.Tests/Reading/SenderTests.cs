using Inbox.Casework.Mail;
using Inbox.Casework.Values;

namespace Inbox.Tests.Reading;

public sealed class SenderTests
{
    [Theory]
    [InlineData("From: Ann <ann@example.org>", "ann@example.org", "Ann")]
    [InlineData("From: ann@example.org", "ann@example.org", "")]
    [InlineData("From: \"O'Neil, Pat\" <pat@example.org>", "pat@example.org", "O'Neil, Pat")]
    [InlineData("From: O'Neil, Pat <pat@example.org>", "pat@example.org", "O'Neil Pat")]
    [InlineData("From: Joe Q. Public <joe@example.org>", "joe@example.org", "Joe Q. Public")]
    [InlineData("From: =?utf-8?B?0JDQvdC90LA=?= <anna@example.org>", "anna@example.org", "Анна")]
    [InlineData("From: Анна <anna@example.org>", "anna@example.org", "Анна")]
    [InlineData("From: ann@example.org (Ann)", "ann@example.org", "")]
    [InlineData("From: ann@example.org <ann@example.org>", "ann@example.org", "ann@example.org")]
    public void A_plain_sender_is_read(string head, string address, string name)
    {
        var sender = Letters.WithHead(head).Sender;

        sender.Address.ShouldBe(EmailAddress.Parse(address));
        sender.Name.Value.ShouldBe(name);
        sender.Trouble.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Subject: nobody")]
    [InlineData("From: a@example.org\nFrom: b@example.org")]
    [InlineData("From: a@example.org\nFrom : b@example.org")]
    [InlineData("Subject: x\nFrom\n : a@example.org\nFrom: b@example.org")]
    [InlineData("From: a@example.org, b@example.org")]
    [InlineData("From: <a@example.org>, <b@example.org>")]
    [InlineData("From: <@example.net:a@example.org>")]
    [InlineData("From: <a@example.org> b@example.org")]
    [InlineData("From: b@example.org <a@example.org>")]
    [InlineData("From: b@example.org (x) <a@example.org>")]
    [InlineData("From: <a@example.org>\\, <b@example.org>")]
    [InlineData("From: =?utf-8?B?PGFAZXhhbXBsZS5vcmc+?=, <b@example.org>")]
    [InlineData("From: =?utf-8?B?Ym9zc0BleGFtcGxlLm5ldA==?=@example.org")]
    [InlineData("From: a\0@example.org")]
    [InlineData("From: Boss: a@example.org;")]
    [InlineData("From: undisclosed:;")]
    [InlineData("From: <>")]
    [InlineData("From: \"never closed <a@example.org>")]
    [InlineData("From: \"foo bar\"@example.org")]
    public void A_sender_in_doubt_is_no_address_but_a_reason(string head)
    {
        var sender = Letters.WithHead(head).Sender;

        sender.Address.ShouldBeNull();
        sender.Trouble.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("mail.protonmail.ch; dmarc=pass (p=none dis=none) header.from=example.org", Vouching.Pass)]
    [InlineData("mail.protonmail.ch; dkim=pass header.d=example.org", Vouching.Pass)]
    [InlineData("mail.protonmail.ch; spf=pass smtp.mailfrom=bounce.example.org", Vouching.Pass)]
    [InlineData("mail.protonmail.ch; dmarc=fail (dmarc=pass) header.from=example.org", Vouching.Fail)]
    [InlineData("mail.protonmail.ch; spf=fail smtp.mailfrom=example.org; dkim=fail header.d=example.org", Vouching.Fail)]
    [InlineData("mail.protonmail.ch; spf=pass smtp.mailfrom=\"x; dmarc=pass\"@example.net; dmarc=fail header.from=example.org", Vouching.Fail)]
    [InlineData("mail.protonmail.ch; dmarc=pass header.from=example.net", Vouching.Unknown)]
    [InlineData("mail.protonmail.ch; dkim=pass header.d=example.net", Vouching.Unknown)]
    [InlineData("mail.protonmail.ch; dkim=pass header.d=org", Vouching.Unknown)]
    [InlineData("mail.protonmail.ch; none", Vouching.Unknown)]
    [InlineData("mail.protonmail.ch.evil.test; dmarc=pass header.from=example.org", Vouching.Unknown)]
    [InlineData("evil.test; dmarc=pass header.from=example.org", Vouching.Unknown)]
    public void Only_our_own_server_vouches(string field, Vouching vouched) =>
        Letters.WithHead($"Authentication-Results: {field}\nFrom: ann@example.org").Sender.Vouched.ShouldBe(vouched);

    [Fact]
    public void A_forged_field_below_the_real_one_does_not_count() =>
        Letters.WithHead("Authentication-Results: mail.protonmail.ch; dmarc=fail header.from=example.org\n"
            + "Authentication-Results: mail.protonmail.ch; dmarc=pass header.from=example.org\nFrom: ann@example.org").Sender.Vouched.ShouldBe(Vouching.Fail);
}
