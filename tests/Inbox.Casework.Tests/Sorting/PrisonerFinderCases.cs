using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Tests.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Sorting;

public class PrisonerFinderCases
{
    private static readonly PrisonerFinder Finder = new(SampleRegister.Few);

    public static TheoryData<string, string, string> Mails()
    {
        using var stream = typeof(PrisonerFinderCases).Assembly.GetManifestResourceStream("prisoners-in-mails.tsv")!;
        using var reader = new StreamReader(stream);
        var data = new TheoryData<string, string, string>();
        foreach (var line in reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))) data.Add(line[0], line[1], line[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public void A_mail_as_people_write_them_is_understood(string verdict, string subject, string text)
    {
        var found = Finder.Find(new WhereToLook { Subject = new(subject), Note = new(text.Replace("\\n", "\n", StringComparison.Ordinal)) });
        var said = Said(found);
        (verdict.Split(' ').Length == 1 ? said.Split(' ')[0] : said).ShouldBe(verdict, string.Join("; ", found.Evidence.Select(e => $"{e.What}: {e.Words.Value}")));
    }

    private static string Said(Found found) => found switch
    {
        Found.One one => $"one {one.Prisoner}",
        Found.Several several => $"several {Sorted(several.Prisoners)}",
        Found.Ambiguous ask => $"ask {Sorted(ask.Candidates)}",
        Found.None { SomebodyNamed: true } => "none named",
        _ => "none",
    };

    private static string Sorted(EquatableList<PrisonerSlug> slugs) => string.Join(' ', slugs.Select(s => s.Text).Order(StringComparer.Ordinal));
}
