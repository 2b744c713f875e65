using Inbox.Outbox;

namespace Inbox.Tests.Outbox;

public sealed class ServerReplyTests
{
    [Theory]
    [InlineData(250, "2.0.0 Ok: queued as 4F2 for <ann@example.org>", "250 2.0.0")]
    [InlineData(550, "5.1.1 <ann@example.org>: Recipient address rejected", "550 5.1.1")]
    [InlineData(550, "<ann@example.org> unknown", "550")]
    [InlineData(451, "", "451")]
    [InlineData(450, "127.0.0.1 is greylisted", "450")]
    [InlineData(554, "5.7", "554")]
    [InlineData(554, "5.70.123", "554 5.70.123")]
    public void A_reply_keeps_its_codes_and_drops_its_words(int code, string words, string kept) =>
        ServerReply.Read(code, words).ToString().ShouldBe(kept);
}
