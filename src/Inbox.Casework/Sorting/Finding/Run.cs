using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>A few words side by side that may be one name, each with what it can be read as.</summary>
internal sealed class Run
{
    private const int Longest = 4;

    private readonly List<IReadOnlyList<NameReading>> _readings = [];

    private Run(int first) => First = first;

    public int First { get; }

    public List<Token> Words { get; } = [];

    public IReadOnlyList<NameReading> Readings(int word) => _readings[word];

    /// <summary>Every given name one of the words can be.</summary>
    public IReadOnlyList<NameWord> Givens => [.. _readings.SelectMany(r => r).Select(r => r.Word).Where(w => w.Part == NamePart.Given).Distinct()];

    public bool Can(int word, NamePart part) => word < Words.Count && _readings[word].Any(r => r.Word.Part == part);

    /// <summary>True when the word is a known given name as it stands.</summary>
    public bool PlainlyGiven(int word) => _readings[word].Any(r => r is { Cost: 0, Form: NameForm.Whole, Word.Part: NamePart.Given });

    /// <summary>True when the word is more plainly another surname.</summary>
    public bool Plainer(int word, int cost) => cost > 0 && _readings[word].Any(r => r is { Form: NameForm.Whole, Word.Part: NamePart.Surname } && r.Cost < cost);

    /// <summary>True when the word begins like a name but is none we know.</summary>
    public bool Unknown(int word) => word < Words.Count && _readings[word].Count == 0 && Words[word] is { Capital: true, Initial: false };

    public bool Patronymic(int word) => word < Words.Count && (Can(word, NamePart.Patronymic) || Patronymics.Look(Words[word].Low));

    /// <summary>The run that begins with a word.</summary>
    /// <param name="keen">True in places where names are due: small letters count too.</param>
    public static Run From(NameFolding names, IReadOnlyList<Token> tokens, int first, bool keen)
    {
        var run = new Run(first);
        for (var at = first; at < tokens.Count && run.Words.Count < Longest && run.Goes(names, tokens[at], keen); at++) run.Add(names, tokens[at]);
        return run;
    }

    private bool Goes(NameFolding names, Token token, bool keen)
    {
        if (!char.IsLetter(token.Text[0]) || (!token.Capital && !keen)) return false;
        if (WordsAroundNames.NoName(token.Low) && !token.Initial && !Completes(names, token)) return false;
        return Words.Count == 0 || token.Adjoins || (token.AfterComma && Words.Count == 1 && Can(0, NamePart.Surname));
    }

    /// <summary>A plain word counts as a surname where a given name stands before it whose bearer has it: Pyotr Post.</summary>
    private bool Completes(NameFolding names, Token token)
    {
        if (Words.Count != 1 || !token.Capital || !Can(0, NamePart.Given)) return false;
        var bearers = names.Read(token.Text).Where(r => r.Word.Part == NamePart.Surname).SelectMany(r => r.Word.Bearers).ToHashSet();
        return bearers.Count > 0 && _readings[0].Any(r => r.Word.Bearers.Any(bearers.Contains));
    }

    private void Add(NameFolding names, Token token)
    {
        Words.Add(token);
        _readings.Add(token.Initial ? [] : WithoutLoose(names.Read(token.Text)));
    }

    /// <summary>Who is plainly an Igor is no Yegor.</summary>
    private static IReadOnlyList<NameReading> WithoutLoose(IReadOnlyList<NameReading> readings) =>
        readings.Any(r => r is { Cost: 0, Word.Part: NamePart.Given }) ? [.. readings.Where(r => r.Cost == 0 || r.Word.Part != NamePart.Given)] : readings;
}
