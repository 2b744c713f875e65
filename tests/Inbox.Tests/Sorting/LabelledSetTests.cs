using System.Globalization;
using System.Text;
using Inbox.Casework.Mail;
using Inbox.Casework.Sorting;
using Inbox.Lab;
using Inbox.Reading;
using Inbox.Registers;

namespace Inbox.Tests.Sorting;

/// <summary>The mails of tests/labelled through the real reader and sorter. <c>scripts/score</c> prints the figures.</summary>
public sealed class LabelledSetTests
{
    private static readonly Lazy<IReadOnlyList<MailScore>> Scores = new(Score);

    [Fact]
    public void The_labelled_mails_are_sorted_as_well_as_promised()
    {
        var (tuned, aside) = (Scores.Value.Where(s => !s.Label.KeptAside).ToList(), Scores.Value.Where(s => s.Label.KeptAside).ToList());
        var report = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"tuned with: {new LabelledFigures(tuned)}")
            .AppendLine(CultureInfo.InvariantCulture, $"kept aside: {new LabelledFigures(aside)}");
        foreach (var miss in tuned.Where(s => s.Misses.Count > 0)) report.AppendLine(CultureInfo.InvariantCulture, $"{miss.Label.File}: {string.Join("; ", miss.Misses)}");
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());

        var all = new LabelledFigures(Scores.Value);
        all.WrongPrisoners.ShouldBe(0);
        all.MachinesAnswered.ShouldBe(0);
        all.NotRecognised.ShouldBeLessThanOrEqualTo(0.01);
        all.Asked.ShouldBeLessThanOrEqualTo(0.04);
        all.WishRight.ShouldBeGreaterThanOrEqualTo(0.97);
        all.WishWrong.ShouldBeLessThanOrEqualTo(0.005);
        all.NothingLost.ShouldBeGreaterThanOrEqualTo(0.99);
        all.NothingForeign.ShouldBeGreaterThanOrEqualTo(0.95);
        all.LanguageRight.ShouldBeGreaterThanOrEqualTo(0.98);
    }

    private static IReadOnlyList<MailScore> Score()
    {
        var config = new ConfigFolder(RepositoryRoot.File("config"), TimeProvider.System) { SecretsFolder = null, Variables = new Dictionary<string, string>() };
        var snapshot = ((LoadedConfig.Sound)config.Load()).Snapshot;
        var sorter = new MailSorter(snapshot.Prisoners, snapshot.Volunteers, snapshot.Sorting, LanguageReader.Read);
        var reader = new MimeReader(new ReadingOptions(snapshot.Sorting.Mailbox, null, 10_000_000));
        return [.. LabelledMail.All().Select(label => Score(label, reader, sorter))];
    }

    private static MailScore Score(LabelledMail label, MimeReader reader, MailSorter sorter)
    {
        IncomingMail mail = ((ReadMail.Facts)reader.Read(label.Raw)).Mail;
        return MailScore.Of(label, mail, sorter.Sort(mail, []));
    }
}
