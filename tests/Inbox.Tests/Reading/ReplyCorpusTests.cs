using Inbox.Casework.Mail;

namespace Inbox.Tests.Reading;

public sealed class ReplyCorpusTests
{
    [Theory]
    // Talon keeps signatures in the reply and one forwarded mail whole; the others cut signatures, even closings and names.
    // Two sets cut whatever stands below "Sent from my …" without a mark: there we rather leave a word too many than lose one.
    [InlineData("reply-talon", true, 0.98, 0.98, 1.0)]
    [InlineData("reply-github-family", false, 0.91, 1.0, 0.91)]
    [InlineData("reply-crisp", false, 0.92, 1.0, 0.92)]
    public void Replies_of_public_sets_are_taken_apart(string set, bool withSignature, double exact, double whole, double clean)
    {
        var scores = Corpus.Read(set).Where(c => c.Kind == "reply" && c.Mail().TextBody is not null)
            .Select(c => ReplyScore.Of(c, OwnWords.Split(c.Mail().TextBody!), withSignature)).ToList();

        foreach (var miss in scores.Where(s => s.Miss.Length > 0)) TestContext.Current.SendDiagnosticMessage(miss.Miss);
        var cases = scores.Where(s => s.Exact is not null).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{set}: {cases.Count(s => s.Exact == true)}/{cases.Count} exact");
        Share(cases, s => s.Exact == true).ShouldBeGreaterThanOrEqualTo(exact, string.Join('\n', scores.Select(s => s.Miss).Where(m => m.Length > 0)));
        Share(cases, s => s.Lost == 0).ShouldBeGreaterThanOrEqualTo(whole);
        Share(cases, s => s.Left == 0).ShouldBeGreaterThanOrEqualTo(clean);
        scores.Count(s => !s.Contains).ShouldBe(0);
    }

    private static double Share(List<ReplyScore> scores, Func<ReplyScore, bool> good) => (double)scores.Count(good) / scores.Count;
}
