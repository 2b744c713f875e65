using Inbox.Connections;

namespace Inbox.Tests.Connections;

public sealed class FingerprintTests
{
    private static readonly string Digits = string.Concat(Enumerable.Repeat("0aF9", 16));

    [Fact]
    public void A_fingerprint_is_read_as_tools_print_it()
    {
        var colons = string.Join(':', Digits.Chunk(2).Select(pair => new string(pair)));

        Fingerprint.Parse(colons).ShouldBe(Fingerprint.Parse(Digits));
        Fingerprint.Parse(Digits).Text.ShouldBe(Digits.ToUpperInvariant());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0aF9")]
    [InlineData("zz000000000000000000000000000000000000000000000000000000000000zz")]
    public void Anything_else_is_none(string? text) => Fingerprint.TryParse(text, out _).ShouldBeFalse();
}
