using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Tests.Prisoners;

/// <summary>A register as large as wanted of invented people: shared surnames and given names, couples, namesakes, surnames that are words.</summary>
internal static class BigRegister
{
    private static readonly string[] Men =
        [.. "Михаил Александр Сергей Дмитрий Андрей Алексей Евгений Иван Николай Владимир Павел Юрий Игорь Олег Константин Виктор Максим Илья Фёдор Григорий Пётр Василий Роман Кирилл Артём Никита Тимур Рустам Егор Лев Семён Глеб".Split(' ')];

    private static readonly string[] Women =
        [.. "Мария Анна Екатерина Ольга Елена Наталья Татьяна Ирина Светлана Александра Евгения Юлия Дарья Анастасия Вера Надежда Любовь Галина Людмила Виктория Ксения Полина София Елизавета".Split(' ')];

    private static readonly string[] Fathers = [.. "Алексе Серге Андре Никола Юрь Игор Павл Иван Петр Александр Михайл Владимир Степан Тимофе Виктор".Split(' ')];

    private static readonly string[] Heads = [.. "Жил Шил Пон Вор Кругл Щег Долг Луц Черн Бел Сух Меж Хвост Цыб Юрк Ряб Зуд Кал Гор Тиш Ступ Плюх Мок Дрон Заб Лыс Ковр Стрел Пахом Ерш Яр Эльт Фил Нос Бурл Жмак Чуп Ржев Ключ Вяз".Split(' ')];

    private static readonly string[] Middles = ["", "ар", "ол", "ен", "уш", "ик", "ач", "ев", "ыт", "юх"];

    private static readonly string[] Ends = ["ин", "ов", "ский", "ин", "ов", "енко", "ук", "ых", "ец", "ик"];

    private static readonly string[] WordNames = ["Мороз", "Волк", "Мир", "Пост", "Воля", "Победа", "Голос", "Кот"];

    /// <summary>People by number; the same size gives the same people.</summary>
    public static PrisonerRegister Of(int people, uint seed = 7)
    {
        var dice = new Dice(seed);
        var surnames = Math.Max(20, people / 3);
        return new(Enumerable.Range(0, people).Select(n => Somebody(n, surnames, dice)).ToList());
    }

    private static Prisoner Somebody(int number, int surnames, Dice dice)
    {
        var female = dice.Next(4) == 0;
        var surname = Surname(dice.Next(surnames), female);
        var given = (female ? Women : Men)[Math.Min(dice.Next(32), dice.Next(32)) % (female ? Women.Length : Men.Length)];
        var father = Fathers[dice.Next(Fathers.Length)];
        var patronymic = father + (father[^1] is 'е' or 'ь' ? "е" : "о") + (female ? "вна" : "вич");
        var latin = $"{Schemes.English(given)} {Schemes.English(surname)}";
        return SampleRegister.Person($"p{number}", latin, $"{given} {patronymic} {surname}", $"{surname} {given} {patronymic}", 1950 + dice.Next(55));
    }

    private static string Surname(int number, bool female)
    {
        if (number < WordNames.Length) return WordNames[number];
        var masculine = Heads[number % Heads.Length] + Middles[number / Heads.Length % Middles.Length] + Ends[number / Heads.Length / Middles.Length % Ends.Length];
        if (!female) return masculine;
        if (masculine.EndsWith("ский", StringComparison.Ordinal)) return masculine[..^2] + "ая";
        return masculine.EndsWith("ин", StringComparison.Ordinal) || masculine.EndsWith("ов", StringComparison.Ordinal) ? masculine + "а" : masculine;
    }
}
