using CsCheck;
using Inbox.Casework.Mail;

namespace Inbox.Casework.Tests.Mail;

public sealed class OwnWordsPropertyTests
{
    private static readonly string[] Lines =
    [
        "Dear Mikhail,", "", "", "> quoted", ">> deeper", "On Mon, 3 Jun 2024 at 14:05, Ann <ann@example.org> wrote:", "On Monday my son wrote:",
        "From: Ann <ann@example.org>", "Sent: 3 June 2024 14:05", "To: Mikhail", "Subject: hello", "-- ", "--", "____________________", "Ann",
        "Sent from my iPhone", "If you are not the intended recipient, delete it.", "---------- Forwarded message ---------", "-----Original Message-----",
        "yes On Wed, Apr 4, 2012 at 3:59 PM, ann@example.org wrote:", "wrote:", "Ann Smith wrote:", "<ann@example.org>",
        "a longer line that goes on and on until it nearly wraps at the", "end.", "https://example.org", ">From here",
    ];

    private static readonly Gen<string> AnyMail = Gen.Int[0, Lines.Length - 1].Array[0, 25].Select(picks => string.Join('\n', picks.Select(i => Lines[i])));

    [Fact]
    public void Splitting_again_changes_nothing() =>
        AnyMail.Sample(text =>
        {
            var once = OwnWords.Split(text).Text;
            OwnWords.Split(once.Value).Text.ShouldBe(once);
        }, iter: 20_000);

    [Fact]
    public void Nothing_is_invented_and_the_order_stays() =>
        AnyMail.Sample(text =>
        {
            var left = new Queue<string>(OwnWords.Split(text).Text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                if (left.TryPeek(out var next) && next == word) left.Dequeue();
            left.ShouldBeEmpty();
        }, iter: 5_000);

    [Fact]
    public void Any_text_is_taken() => Gen.String.Sample(text => OwnWords.Split(text).ShouldNotBeNull(), iter: 5_000);

    [Theory(Timeout = 120_000)]
    [InlineData(">")]
    [InlineData("On 3 Jun 2024 at 14:05 ")]
    [InlineData("On Mon, 3 Jun 2024,\n")]
    [InlineData("From: a@example.org\n")]
    [InlineData("From: x\n\n")]
    [InlineData("--\n")]
    [InlineData("--\n\nx\n")]
    [InlineData("\n")]
    [InlineData("<")]
    [InlineData("Sent from my iPhone\n")]
    [InlineData("---------- Forwarded message ---------\n")]
    [InlineData("> a\nb\n")]
    [InlineData("intended recipient\n\n")]
    public async Task A_megabyte_of_anything_comes_to_an_end(string bait)
    {
        var text = string.Concat(Enumerable.Repeat(bait, 1_000_000 / bait.Length));

        var words = await Task.Run(() => OwnWords.Split(text), TestContext.Current.CancellationToken);

        (words.Text.Length + words.Signature.Length + words.Quoted.Length).ShouldBeLessThanOrEqualTo(text.Length);
    }
}
