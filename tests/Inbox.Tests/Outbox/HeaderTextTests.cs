using CsCheck;
using Inbox.Outbox;

namespace Inbox.Tests.Outbox;

public sealed class HeaderTextTests
{
    [Theory]
    [InlineData("Your letter", "Your letter")]
    [InlineData("Hello\r\nBcc: eve@example.org", "Hello Bcc: eve@example.org")]
    [InlineData("  two \t words\u2028", "two words")]
    [InlineData("\r\n", "")]
    [InlineData("Жилин\u0000", "Жилин")]
    public void Text_becomes_one_line(string text, string line) => HeaderText.OneLine(text).ShouldBe(line);

    [Fact]
    public void One_line_stays_as_it_is() =>
        Gen.String.Sample(text => HeaderText.OneLine(HeaderText.OneLine(text)) == HeaderText.OneLine(text));
}
