using CsCheck;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Values;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("ann@example.org", "ann@example.org")]
    [InlineData("Ann.O'Hara+x@Example.ORG", "Ann.O'Hara+x@example.org")]
    [InlineData("zoe@bücher.test", "zoe@xn--bcher-kva.test")]
    public void A_plain_address_is_read(string text, string expected) => EmailAddress.Parse(text).Text.ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ann")]
    [InlineData("ann@localhost")]
    [InlineData("ann@@example.org")]
    [InlineData("\"ann\"@example.org")]
    [InlineData("ann @example.org")]
    [InlineData(".ann@example.org")]
    [InlineData("a..n@example.org")]
    [InlineData("ann@example.org\r\nBcc: eve@example.org")]
    [InlineData("ann@[127.0.0.1]")]
    [InlineData("@relay.test:ann@example.org")]
    [InlineData("ann@-example.org")]
    public void Anything_odd_is_no_address(string? text) => EmailAddress.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Letter_case_does_not_make_another_address()
    {
        EmailAddress.Parse("Ann@example.org").ShouldBe(EmailAddress.Parse("aNN@EXAMPLE.org"));
        EmailAddress.Parse("Ann@example.org").GetHashCode().ShouldBe(EmailAddress.Parse("aNN@EXAMPLE.org").GetHashCode());
    }

    [Fact]
    public void A_plus_tag_can_be_put_on_and_taken_off()
    {
        var tagged = EmailAddress.Parse("inbox@project.test").WithPlusTag("K7Q2M");

        tagged.Text.ShouldBe("inbox+K7Q2M@project.test");
        tagged.PlusTag.ShouldBe("K7Q2M");
        tagged.WithoutPlusTag().Text.ShouldBe("inbox@project.test");
        tagged.WithPlusTag("other").Text.ShouldBe("inbox+other@project.test");
    }

    [Fact]
    public void An_address_never_prints_who_it_is() => EmailAddress.Parse("ann@example.org").ToString().ShouldNotContain("ann");

    [Fact]
    public void No_text_makes_the_reader_fail() =>
        Gen.String.Sample(text =>
        {
            if (EmailAddress.TryParse(text, out var address)) address.Text.ShouldNotContain('\n');
        });
}
