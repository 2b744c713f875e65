namespace Inbox.Casework.Tests.Prisoners;

/// <summary>Writes Russian names as newspapers and passports of other countries do.</summary>
internal static class Schemes
{
    private const string Russian = "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я";

    /// <summary>One line a scheme, in the order of the alphabet above; a dot for a letter left out.</summary>
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["English"] = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya",
        ["Passport 2010"] = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y . e iu ia",
        ["Passport 1997"] = "a b v g d e ye zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya",
        ["German"] = "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch . y . e ju ja",
        ["French"] = "a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch . y . e iou ia",
        ["Polish"] = "a b w g d e jo ż z i j k l m n o p r s t u f ch c cz sz szcz . y . e ju ja",
        ["Czech"] = "a b v g d e jo ž z i j k l m n o p r s t u f ch c č š šč . y ' e ju ja",
        ["Dutch"] = "a b v g d e jo zj z i j k l m n o p r s t oe f ch ts tsj sj sjtsj . y . e joe ja",
        ["Swedish"] = "a b v g d e jo zj z i j k l m n o p r s t u f ch ts tj sj sjtj . y . e ju ja",
        ["Finnish"] = "a b v g d e jo ž z i i k l m n o p r s t u f h ts tš š štš . y . e ju ja",
        ["Spanish"] = "a b v g d e io zh z i i k l m n o p r s t u f j ts ch sh sch . y . e yu ya",
        ["Italian"] = "a b v g d e ë ž z i j k l m n o p r s t u f ch c č š šč . y ' è ju ja",
        ["Scholarly"] = "a b v g d e ë ž z i j k l m n o p r s t u f x c č š šč ʺ y ʹ ė ju ja",
    };

    public static IEnumerable<string> Names => Tables.Keys;

    public static string English(string name) => Write("English", name);

    public static string Write(string scheme, string name)
    {
        var letters = Russian.Split(' ');
        var table = Tables[scheme].Split(' ');
        var written = string.Concat(name.ToLowerInvariant().Select(c => Array.IndexOf(letters, c.ToString()) is var at and >= 0 ? table[at].Replace(".", "", StringComparison.Ordinal) : c.ToString()));
        return string.Join(' ', written.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
