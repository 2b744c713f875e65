namespace Inbox.Casework.Prisoners;

/// <summary>One spelling of a person's name, taken apart.</summary>
/// <param name="Given">Folded; empty when there is none.</param>
/// <param name="Patronymic">Folded; empty when there is none.</param>
/// <param name="Surname">Folded, several words joined by hyphens; empty when there is none.</param>
internal sealed record PersonName(string Given, string Patronymic, string Surname)
{
    private static readonly string[] MenEnd = ["ович", "евич", "ьич", "мич", "кич", "тич", "оглы", "улы", "ovich", "evich", "ovych", "ovitch"];
    private static readonly string[] WomenEnd = ["овна", "евна", "ична", "кызы", "ovna", "evna", "ichna", "ivna", "івна"];

    /// <summary>Reads given name, patronymic and surname in that order, the patronymic wanting or not.</summary>
    public static PersonName Parse(string text)
    {
        var words = NameTables.Words(text).Select(w => NameLetters.Fold(w)).Where(w => w.Length > 0).ToList();
        var patronymic = words.Count < 3 ? -1 : words.FindIndex(1, w => GenderOf(w) != Gender.Unknown);
        if (patronymic < 0) return new(words.FirstOrDefault() ?? "", "", string.Join('-', words.Skip(1)));
        // A surname may look like a patronymic (Юрий Абрамович): it is one only where a surname follows.
        if (patronymic == words.Count - 1) return new(words[0], "", string.Join('-', words.Skip(1)));
        return new(string.Join('-', words.Take(patronymic)), words[patronymic], string.Join('-', words.Skip(patronymic + 1)));
    }

    /// <summary>The same, written as on envelopes: surname first.</summary>
    public static PersonName ParseSurnameFirst(string text, PersonName like)
    {
        var words = NameTables.Words(text).Select(w => NameLetters.Fold(w)).Where(w => w.Length > 0).ToList();
        var after = 1 + (like.Patronymic.Length > 0 ? 1 : 0);
        return words.Count <= after
            ? new("", "", "")
            : new(words[^after], after == 2 ? words[^1] : "", string.Join('-', words.Take(words.Count - after)));
    }

    /// <summary>What a patronymic tells about its bearer.</summary>
    public static Gender GenderOf(string patronymic) =>
        Array.Exists(MenEnd, e => patronymic.EndsWith(e, StringComparison.Ordinal)) ? Gender.Male
        : Array.Exists(WomenEnd, e => patronymic.EndsWith(e, StringComparison.Ordinal)) ? Gender.Female
        : Gender.Unknown;
}
