using System.Globalization;
using Inbox.Casework.Letters;
using Inbox.Casework.Values;
using Inbox.Registers.Yaml;

namespace Inbox.Registers;

/// <summary>Reads <c>postage.yaml</c>: what posting one letter costs, by date and currency.</summary>
internal static class PostageFile
{
    public const string Name = "postage.yaml";

    public static (PostageTariff? Tariff, IReadOnlyList<ConfigMistake> Mistakes) Read(string folder)
    {
        var mistakes = new MistakeList(Name);
        var steps = new List<PostageStep>();
        var root = ConfigFile.Read(Path.Combine(folder, Name), mistakes);
        if (root is ConfigNode.Sequence { Items.Count: > 0 } list)
        {
            foreach (var node in list.Items) Add(node, steps, mistakes);
        }
        else if (mistakes.All.Count == 0)
        {
            mistakes.Add(root?.Line ?? 1, "must be a list of tariffs, each starting with '- from:'");
        }

        return (mistakes.All.Count == 0 ? new PostageTariff([.. steps.OrderBy(s => s.From)]) : null, mistakes.All);
    }

    private static void Add(ConfigNode node, List<PostageStep> steps, MistakeList mistakes)
    {
        if (Fields.Of(node, "a tariff", mistakes) is not { } fields) return;
        if (fields.Needed("from", "the first day of this tariff, e.g. 2026-04-01") is null) return;
        var from = fields.Date("from");
        if (steps.Exists(s => s.From == from)) fields.Wrong("from", "another tariff starts on the same day");
        var amounts = Amounts(node, mistakes);
        if (from is { } day && amounts.Count > 0) steps.Add(new PostageStep(day, amounts));
        else if (((ConfigNode.Map)node).Entries.Count == 1) fields.Missing("GBP", "give an amount for at least one currency, e.g. GBP: 2.20");
    }

    private static EquatableList<Money> Amounts(ConfigNode node, MistakeList mistakes)
    {
        var amounts = new List<Money>();
        foreach (var (key, line, value) in ((ConfigNode.Map)node).Entries.Where(e => e.Key != "from"))
        {
            if (key is not { Length: 3 } || !key.All(char.IsAsciiLetterUpper)) mistakes.Add(line, $"'{key}' is neither 'from' nor a currency such as GBP, USD or EUR");
            else if (Amount(value) is { } amount) amounts.Add(new Money(amount, key));
            else mistakes.Add(line, $"{key}: not an amount; write whole units with two decimals, e.g. 2.20");
        }

        return [.. amounts];
    }

    /// <summary>Above nothing, at most two decimals, below a thousand: a slip of the point is found.</summary>
    private static decimal? Amount(ConfigNode value) =>
        value is ConfigNode.Scalar { Value: var text }
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
        && amount is > 0 and < 1000 && decimal.Round(amount, 2) == amount
            ? amount
            : null;
}
