using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Tests.Prisoners;

public class NameFoldingTests
{
    private static readonly NameFolding Names = SampleRegister.Few.Names;

    [Theory]
    [InlineData("Zhilin Jilin Schilin Shilin Žilin Zjilin Jiline Żylin Zhylin ZHILIN Zhilin's Žilinovi Żylinowi Жилин Жилину Жилиным Жиліну Жылін ЖИЛИН Zilin", "жилин")]
    [InlineData("Zhilina Schilina Žilina Żylina Jilina Жилина Жилиной Жилину", "жилина")]
    [InlineData("Mikhail Michail Mihail Mikhaïl Michael Misha Mischa Mijaíl Миша Мише Михаилу Михайло Міша Michałowi Mykhailo", "михаил")]
    [InlineData("Shchegolikhin Schtschegolichin Chtchegolikhine Szczegolichin Ščegolichin Щеголихину", "щеголихин")]
    [InlineData("Kruglitskaya Kruglizkaja Kruglickaja Krouglitskaïa Круглицкой", "круглицкая")]
    public void A_name_is_read_in_every_spelling(string spellings, string name)
    {
        foreach (var spelling in spellings.Split(' ')) Names.Read(spelling).Select(r => r.Word.Text).ShouldContain(name, spelling);
    }

    [Theory]
    [InlineData("Zhukov")]
    [InlineData("Dear")]
    [InlineData("letter")]
    [InlineData("Christmas")]
    [InlineData("Санкт-Петербург")]
    [InlineData("")]
    [InlineData("-")]
    public void Another_word_is_not_read_as_a_name(string word) => Names.Read(word).ShouldBeEmpty();

    [Fact]
    public void Two_scripts_in_one_word_are_read() => Names.Read("Zhіlіn").Concat(Names.Read("Жилiн")).Where(r => r.Form == NameForm.Whole).Select(r => r.Word.Text).ShouldBe(["жилин", "жилин"]);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("-", "Ы", "…")]
    [InlineData("X", "Михаил", "Михаилу")]
    [InlineData("A B C D", "Анна Мария ван дер Берг", "ван дер Берг Анне Марии")]
    public void An_odd_name_in_the_register_breaks_nothing(string latin, string russian, string dative) =>
        new PrisonerRegister([SampleRegister.Person("odd", latin, russian, dative)]).Names.Bearers.Count.ShouldBe(1);

    [Fact]
    public void Spellings_of_28_schemes_lead_to_the_Russian_name()
    {
        var rows = Corpus().Where(r => r.Length > 3 && r[1].Split(' ').Length == 2 && r[2].Split(' ').Length == 2).ToList();
        var people = rows.Select(r => r[2]).Distinct().Select((name, n) => SampleRegister.Person($"p{n}", "X Y", name, name)).ToList();
        var register = new PrisonerRegister(people);
        var missed = rows.Where(r => !Reads(register.Names, r[1], r[2])).Select(r => $"{r[1]} for {r[2]} ({r[3]})").ToList();
        ((double)missed.Count / rows.Count).ShouldBeLessThan(0.01, string.Join("; ", missed));
    }

    private static bool Reads(NameFolding names, string written, string russian)
    {
        var bearer = names.Bearers.Single(b => b.Prisoner.Name.Russian == russian);
        return written.Split(' ') is [var given, var surname]
            && names.Read(given).Any(r => bearer.Givens.Contains(r.Word)) && names.Read(surname).Any(r => bearer.Surnames.Contains(r.Word));
    }

    private static IEnumerable<string[]> Corpus()
    {
        var folder = Environment.GetEnvironmentVariable("INBOX_CORPORA");
        if (folder is null) Assert.Skip("The spellings of 28 schemes are in the corpora: set INBOX_CORPORA to their folder.");
        return File.ReadLines(Path.Combine(folder, "names-latin-dev", "cases.tsv")).Skip(1).Select(l => l.Split('\t'));
    }
}
