using System.Numerics;
using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>How much of a run of words one person's name explains: a bit for each word, by part of the name.</summary>
internal sealed class Cover(int bearer)
{
    private int _given;
    private int _patronymic;
    private int _surname;
    private bool _declinedGiven;
    private bool _masculine;

    public int Bearer { get; } = bearer;

    public int Cost { get; private set; }

    /// <summary>True when only a declined form of a man's surname fits that looks like a woman's nominative.</summary>
    public bool Bent { get; private set; }

    /// <summary>Which word is the surname, and what it cost to read it.</summary>
    public int SurnameWord { get; private set; }

    public int SurnameCost { get; private set; }

    public bool HasGiven => _given != 0;

    public bool HasSurname => _surname != 0;

    public bool HasPatronymic => _patronymic != 0;

    /// <summary>Given name and surname, in two different words. Her name half in the masculine and half declined is his.</summary>
    public bool Full => !(_declinedGiven && _masculine) && HasGiven && HasSurname && BitOperations.PopCount((uint)(_given | _surname)) > 1;

    public int Words => _given | _patronymic | _surname;

    public int Explained => BitOperations.PopCount((uint)Words);

    /// <summary>True when this word is taken as the patronymic.</summary>
    public bool PatronymicAt(int word) => (_patronymic & (1 << word)) != 0;

    public void Take(int word, NameReading reading)
    {
        var bit = 1 << word;
        ref var mask = ref _given;
        if (reading.Word.Part == NamePart.Patronymic) mask = ref _patronymic;
        if (reading.Word.Part == NamePart.Surname) mask = ref _surname;
        if ((mask & bit) != 0) return;
        mask |= bit;
        Cost += reading.Cost + (reading.Form is NameForm.Half or NameForm.Masculine ? 2 : 0);
        if (reading.Word.Part == NamePart.Given) _declinedGiven = reading.Form == NameForm.Declined;
        if (reading.Word.Part != NamePart.Surname) return;
        _masculine = reading.Form == NameForm.Masculine;
        (SurnameWord, SurnameCost) = (word, reading.Cost);
        Bent = reading is { Form: NameForm.Declined, Word.Gender: Gender.Male };
    }

    public void TakeInitial(int word) => _given |= 1 << word;
}
