using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Tests.Prisoners;

/// <summary>A small register of invented people (and the one of the page) with everything that makes names hard.</summary>
internal static class SampleRegister
{
    public static PrisonerRegister Few { get; } = new(
    [
        Person("mikhail-zhilin", "Mikhail Zhilin", "Михаил Алексеевич Жилин", "Жилину Михаилу Алексеевичу", 1986, "Penal Colony No. 3, Irkutsk region", "ФКУ ИК-3 ГУФСИН России по Иркутской области"),
        Person("ekaterina-zhilina", "Ekaterina Zhilina", "Екатерина Сергеевна Жилина", "Жилиной Екатерине Сергеевне", 1988),
        Person("mikhail-orlov-1979", "Mikhail Orlov", "Михаил Петрович Орлов", "Орлову Михаилу Петровичу", 1979, "Penal Colony No. 6, Omsk region", "ФКУ ИК-6 УФСИН России по Омской области"),
        Person("mikhail-orlov-1991", "Mikhail Orlov", "Михаил Иванович Орлов", "Орлову Михаилу Ивановичу", 1991, "Penal Colony No. 10, Perm region", "ФКУ ИК-10 ГУФСИН России по Пермскому краю"),
        Person("mikhail-dudarev", "Mikhail Dudarev", "Михаил Олегович Дударев", "Дудареву Михаилу Олеговичу", 1970),
        Person("maria-voronets", "Maria Voronets", "Мария Олеговна Воронец", "Воронец Марии Олеговне", 1990),
        Person("timur-bek-nazarov", "Timur Bek-Nazarov", "Тимур Рустамович Бек-Назаров", "Бек-Назарову Тимуру Рустамовичу", 1981),
        Person("andrei-moroz", "Andrei Moroz", "Андрей Викторович Мороз", "Морозу Андрею Викторовичу", 1977),
        Person("nadezhda-mir", "Nadezhda Mir", "Надежда Павловна Мир", "Мир Надежде Павловне", 1969),
        Person("peter-post", "Pyotr Post", "Пётр Генрихович Пост", "Посту Петру Генриховичу", 1964),
        Person("alexander-kruglitsky", "Alexander Kruglitsky", "Александр Львович Круглицкий", "Круглицкому Александру Львовичу", 1995),
        Person("alexandra-kruglitskaya", "Alexandra Kruglitskaya", "Александра Ильинична Круглицкая", "Круглицкой Александре Ильиничне", 1996),
        Person("yevgeny-dolgushin", "Yevgeny Dolgushin", "Евгений Юрьевич Долгушин", "Долгушину Евгению Юрьевичу", 1982),
        Person("yevgenia-dolgushina", "Yevgenia Dolgushina", "Евгения Марковна Долгушина", "Долгушиной Евгении Марковне", 1984),
        Person("yuri-shchegolikhin", "Yuri Shchegolikhin", "Юрий Фёдорович Щеголихин", "Щеголихину Юрию Фёдоровичу", 1958),
        Person("oleksandr-tkachuk", "Oleksandr Tkachuk", "Александр Тарасович Ткачук", "Ткачуку Александру Тарасовичу", 1993, aliases: ["Oleksandr Tkachuk", "Олександр Ткачук", "Sanya Wanderer"]),
        Person("svetlana-shumskaya", "Svetlana Shumskaya", "Светлана Игоревна Шумская", "Шумской Светлане Игоревне", 1975),
        Person("ivan-perov", "Ivan Perov", "Иван Денисович Перов", "Перову Ивану Денисовичу", 1999),
        Person("kirill-vyazov", "Kirill Vyazov", "Кирилл Артёмович Вязов", "Вязову Кириллу Артёмовичу", 2001),
        Person("boris-lutsenko", "Boris Lutsenko", "Борис Захарович Луценко", "Луценко Борису Захаровичу", 1961),
    ]);

    public static Prisoner Person(
        string slug, string latin, string russian, string dative, int? born = null, string facility = "Remand prison", string line = "СИЗО-2", string[]? aliases = null) => new()
    {
        Slug = PrisonerSlug.Parse(slug),
        Name = new PrisonerName(latin, russian, dative, [.. aliases ?? []]),
        Born = born,
        Facility = facility,
        Address = new PostalAddress("600000", [line]),
    };
}
