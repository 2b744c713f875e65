using CsCheck;
using Inbox.Casework.Values;

namespace Inbox.Casework.Tests.Values;

public sealed class CaseNumberTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly Gen<long> Sequences = Gen.Long[0, (1 << 20) - 1];

    [Fact]
    public void No_two_sequences_share_a_number() =>
        Enumerable.Range(0, 1 << 20).Select(i => CaseNumber.FromSequence(i).Text).ToHashSet().Count.ShouldBe(1 << 20);

    [Fact]
    public void A_number_is_read_back_as_people_type_it() =>
        Sequences.Sample(sequence =>
        {
            var number = CaseNumber.FromSequence(sequence);
            CaseNumber.Parse(number.Text).ShouldBe(number);
            CaseNumber.Parse($" {number.Text.ToLowerInvariant()[..2]}-{number.Text[2..]}").ShouldBe(number);
            CaseNumber.Parse(number.Text.Replace('0', 'o').Replace('1', 'l')).ShouldBe(number);
        });

    [Fact]
    public void One_wrong_character_is_noticed() =>
        Gen.Select(Sequences, Gen.Int[0, 4], Gen.Int[0, 31]).Sample((sequence, place, other) =>
        {
            var text = CaseNumber.FromSequence(sequence).Text.ToCharArray();
            if (text[place] == Alphabet[other]) return;
            text[place] = Alphabet[other];
            CaseNumber.TryParse(new string(text), out _).ShouldBeFalse();
        });

    [Fact]
    public void Two_swapped_neighbours_are_noticed() =>
        Gen.Select(Sequences, Gen.Int[0, 3]).Sample((sequence, place) =>
        {
            var text = CaseNumber.FromSequence(sequence).Text.ToCharArray();
            if (text[place] == text[place + 1]) return;
            (text[place], text[place + 1]) = (text[place + 1], text[place]);
            CaseNumber.TryParse(new string(text), out _).ShouldBeFalse();
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-----")]
    [InlineData("K7Q2")]
    [InlineData("K7Q2ЖЖ")]
    [InlineData("a very long text that is no case number at all")]
    public void Other_texts_are_no_numbers(string? text) => CaseNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void There_is_no_number_outside_the_range()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => CaseNumber.FromSequence(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => CaseNumber.FromSequence(1 << 20));
    }
}
