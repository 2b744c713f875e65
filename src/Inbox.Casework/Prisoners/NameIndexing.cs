namespace Inbox.Casework.Prisoners;

/// <summary>Puts people's names into the trie, one person after the other.</summary>
internal sealed class NameIndexing
{
    private readonly NameTrie _trie = new();
    private readonly Dictionary<(NamePart, string, Gender), NameWord> _words = [];
    private readonly Dictionary<NameWord, List<int>> _bearers = [];
    private int _next;

    public NameIndexing()
    {
        foreach (var known in GivenNames.Shipped.Values) Given(known.Russian, known.Gender);
    }

    public Bearer Add(Prisoner prisoner)
    {
        var russian = PersonName.Parse(prisoner.Name.Russian);
        var gender = GenderOf(russian);
        var given = Given(russian.Given, gender);
        var surname = Surname(russian.Surname, gender);
        var patronymic = russian.Patronymic.Length > 0 ? Word(NamePart.Patronymic, russian.Patronymic, gender) : null;
        Spell(given, surname, PersonName.Parse(prisoner.Name.Latin), LeafKind.Whole);
        Spell(given, surname, PersonName.ParseSurnameFirst(prisoner.Name.Dative, russian), LeafKind.Declined);
        var aliases = prisoner.Name.Aliases.Select(PersonName.Parse).ToList();
        var bearer = new Bearer(prisoner, gender,
            [.. aliases.Where(a => a.Surname.Length > 0).Select(a => Given(a.Given, gender)).Prepend(given).Distinct()],
            patronymic,
            [.. aliases.Select(a => Surname(a.Surname.Length > 0 ? a.Surname : a.Given, gender)).Prepend(surname).Distinct()]);
        Enrol(bearer);
        return bearer;
    }

    public NameTrie Finish()
    {
        foreach (var (word, people) in _bearers) word.Bearers = [.. people];
        return _trie;
    }

    private static Gender GenderOf(PersonName name) =>
        PersonName.GenderOf(name.Patronymic) is var told and not Gender.Unknown ? told
        : GivenNames.Shipped.TryGetValue(name.Given, out var known) ? known.Gender
        : name.Surname.EndsWith("ая", StringComparison.Ordinal) || name.Surname.EndsWith("ва", StringComparison.Ordinal) || name.Surname.EndsWith("на", StringComparison.Ordinal)
            ? Gender.Female
            : Gender.Male;

    private void Enrol(Bearer bearer)
    {
        foreach (var word in bearer.Givens.Concat(bearer.Surnames).Append(bearer.Patronymic).OfType<NameWord>())
        {
            if (!_bearers.TryGetValue(word, out var people)) _bearers.Add(word, people = []);
            people.Add(_next);
        }

        _next++;
    }

    private NameWord Given(string name, Gender gender)
    {
        if (_words.TryGetValue((NamePart.Given, name, gender), out var known)) return known;
        var word = Word(NamePart.Given, name, gender);
        if (!GivenNames.Shipped.TryGetValue(name, out var family) || family.Gender != gender) return word;
        foreach (var form in family.Forms) Forms(word, form);
        return word;
    }

    private NameWord Surname(string name, Gender gender)
    {
        var word = Word(NamePart.Surname, name, gender);
        if (gender == Gender.Female && Masculine(name) is { } his) _trie.Add(his, word, LeafKind.Masculine);
        var halves = name.Split('-');
        if (halves.Length == 1) return word;
        foreach (var half in halves.Where(h => h.Length > 2))
        {
            foreach (var form in CaseForms.Of(half, NamePart.Surname, gender).Prepend(half)) _trie.Add(form, word, LeafKind.Half);
        }

        return word;
    }

    private static string? Masculine(string hers) =>
        hers.EndsWith("ва", StringComparison.Ordinal) || hers.EndsWith("на", StringComparison.Ordinal) ? hers[..^1]
        : hers.EndsWith("ая", StringComparison.Ordinal) ? hers[..^2] + (hers.EndsWith("кая", StringComparison.Ordinal) ? "ий" : "ый")
        : null;

    private NameWord Word(NamePart part, string name, Gender gender)
    {
        if (_words.TryGetValue((part, name, gender), out var known)) return known;
        var word = new NameWord(part, name, gender);
        _words.Add((part, name, gender), word);
        Forms(word, name);
        return word;
    }

    private void Forms(NameWord word, string form)
    {
        if (form.Length < 2) return;
        _trie.Add(form, word, LeafKind.Whole);
        var plain = string.Concat(form.Select(NameLetters.Bare));
        if (plain != form) _trie.Add(plain, word, LeafKind.Whole);
        foreach (var declined in Declined(word, form)) _trie.Add(declined, word, LeafKind.Declined);
        if (plain[^1] is 'а' or 'я' or 'a' && plain.Length > 2) _trie.Add(plain[..^1], word, LeafKind.Stem);
    }

    /// <summary>Of a double name each half declines, or only the last.</summary>
    private static IEnumerable<string> Declined(NameWord word, string form)
    {
        if (!NameLetters.IsCyrillic(form[0])) return [];
        var hyphen = form.LastIndexOf('-');
        var last = CaseForms.Of(form[(hyphen + 1)..], word.Part, word.Gender).ToList();
        if (hyphen < 0) return last;
        var firsts = CaseForms.Of(form[..hyphen], word.Part, word.Gender).Prepend(form[..hyphen]).ToList();
        return firsts.SelectMany(first => last.Select(l => $"{first}-{l}"));
    }

    private void Spell(NameWord given, NameWord surname, PersonName name, LeafKind kind)
    {
        if (name.Given.Length > 1) Plain(name.Given, given, kind);
        if (name.Surname.Length > 1) Plain(name.Surname, surname, kind);
    }

    private void Plain(string name, NameWord word, LeafKind kind) => _trie.Add(string.Concat(name.Select(NameLetters.Bare)), word, kind);
}
