using Inbox.Casework.Sorting;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Sorting;

public sealed class WishReaderTests
{
    private static readonly WishReader Reader = new();

    [Theory, MemberData(nameof(Notes))]
    public void A_wish_is_read_from_what_is_said_around_a_letter(string language, string wish, string note) =>
        Reader.Read(PrivateText.Empty, new PrivateText(note), new Language(language)).Wish.ShouldBe(Named(wish), note);

    [Theory, MemberData(nameof(Notes))]
    public void A_wish_is_read_without_knowing_the_language(string language, string wish, string note)
    {
        var found = Reader.Read(PrivateText.Empty, new PrivateText(note), Language.Unknown).Wish;
        (found == Named(wish) || found == Wish.NotSaid).ShouldBeTrue($"{language}: {note} → {found}");
    }

    [Theory, MemberData(nameof(Answers))]
    public void A_short_answer_is_read_as_the_answer_to_our_question(string wish, string answer) =>
        Reader.ReadAnswer(new PrivateText(answer), Language.Unknown).Wish.ShouldBe(Named(wish), answer);

    [Fact]
    public void A_wish_has_the_words_that_decided()
    {
        var found = Reader.Read(PrivateText.Empty, new PrivateText("Hello! Could you post it for me?"), Language.English);
        found.Evidence.ShouldHaveSingleItem().Words.Value.ShouldContain("post it for me");
    }

    [Fact]
    public void A_wish_in_the_subject_counts() =>
        Reader.Read(new PrivateText("Letter to Mikhail Zhilin - please post for me"), PrivateText.Empty, Language.English).Wish.ShouldBe(Wish.Post);

    [Fact]
    public void Wishes_that_contradict_each_other_are_asked_about() =>
        Reader.Read(new PrivateText("please post"), new PrivateText("Please send it back to me."), Language.English).Contradictory.ShouldBeTrue();

    public static TheoryData<string, string, string> Notes()
    {
        var data = new TheoryData<string, string, string>();
        var language = "";
        foreach (var line in TestData.Lines("wishes.txt"))
        {
            if (line.StartsWith('[')) language = line.Trim('[', ']');
            else if (line.Split(" | ") is [var wish, var note]) data.Add(language, wish, note);
        }

        return data;
    }

    public static TheoryData<string, string> Answers()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in TestData.Lines("answers.txt"))
        {
            if (line.Split(" | ") is [var wish, var answer]) data.Add(wish, answer);
        }

        return data;
    }

    private static Wish Named(string wish) => wish switch
    {
        "post" => Wish.Post,
        "email" => Wish.ReturnByEmail,
        "paper" => Wish.ReturnOnPaper,
        "none" => Wish.NotSaid,
        _ => throw new ArgumentException($"no wish is called {wish}"),
    };
}
