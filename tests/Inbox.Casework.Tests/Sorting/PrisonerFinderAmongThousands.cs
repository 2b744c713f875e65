using CsCheck;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting;
using Inbox.Casework.Tests.Prisoners;

namespace Inbox.Casework.Tests.Sorting;

public class PrisonerFinderAmongThousands
{
    private static readonly PrisonerRegister Register = BigRegister.Of(1_500);
    private static readonly PrisonerFinder Finder = new(Register);

    private static readonly string[] Spellings = [.. Schemes.Names];

    private static readonly Gen<(Prisoner Prisoner, string Scheme)> Anybody =
        from at in Gen.Int[0, Register.All.Count - 1]
        from scheme in Gen.Int[0, Spellings.Length - 1]
        select (Register.All[at], Spellings[scheme]);

    [Fact]
    public void Whoever_is_greeted_by_full_name_in_any_spelling_is_found_or_asked_for_and_nobody_else_is_taken() =>
        Anybody.Sample(
            drawn => Holds(Seek($"Dear {Schemes.Write(drawn.Scheme, Plain(drawn.Prisoner))},\n\nI hope you are well.\n\nBest wishes, Ann"), drawn.Prisoner),
            iter: 3_000,
            print: drawn => $"{Plain(drawn.Prisoner)} as {Schemes.Write(drawn.Scheme, Plain(drawn.Prisoner))} ({drawn.Scheme})");

    [Fact]
    public void Whoever_is_greeted_in_Russian_is_found_or_asked_for() =>
        Anybody.Sample(drawn => Holds(Seek($"Здравствуйте, {Plain(drawn.Prisoner)}!\n\nПишу Вам впервые."), drawn.Prisoner), iter: 1_000, print: drawn => Plain(drawn.Prisoner));

    [Fact]
    public void A_given_name_alone_is_never_enough() =>
        Anybody.Sample(drawn => Seek($"Dear {Schemes.Write(drawn.Scheme, Plain(drawn.Prisoner).Split(' ')[0])},\n\nI hope you are well.") is not Found.One, iter: 500);

    [Fact]
    public void A_stranger_of_a_prisoner_s_surname_is_not_the_prisoner() =>
        Anybody.Sample(drawn => Seek($"Dear Zebulon {Schemes.Write(drawn.Scheme, Plain(drawn.Prisoner).Split(' ')[1])},\n\nI hope you are well.") is not Found.One, iter: 500);

    private static Found Seek(string text) => Finder.Find(new WhereToLook { Note = new(text) });

    private static bool Holds(Found found, Prisoner who) => found switch
    {
        Found.One one => one.Prisoner == who.Slug,
        Found.Ambiguous ask => ask.Candidates.Contains(who.Slug),
        _ => false,
    };

    /// <summary>Given name and surname.</summary>
    private static string Plain(Prisoner who) => who.Name.Russian.Split(' ') is [var given, _, var surname] ? $"{given} {surname}" : who.Name.Russian;
}
