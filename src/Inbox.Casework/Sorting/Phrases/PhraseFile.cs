using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting.Phrases;

/// <summary>The phrases of one language.</summary>
internal sealed record PhraseFile(Language Language, IReadOnlyDictionary<Topic, IReadOnlyList<Phrase>> Phrases)
{
    /// <summary>Reads a phrase file: sections <c>[topic]</c> with a phrase a line, <c>{name} = ways</c> for named sets, <c>#</c> for comments.</summary>
    /// <exception cref="FormatException">A line is wrong; the message names the language and the line.</exception>
    public static PhraseFile Read(Language language, string text)
    {
        var sets = new Dictionary<string, string>();
        var phrases = new Dictionary<Topic, List<Phrase>>();
        Topic? topic = null;
        foreach (var (number, raw) in text.Split('\n').Index())
        {
            var line = raw.Split('#')[0].Trim();
            try
            {
                if (line.StartsWith('[')) topic = TopicOf(line);
                else if (line.Length > 0) Add(line, topic, sets, phrases);
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"phrases of '{language}', line {number + 1}: {wrong.Message}", wrong);
            }
        }

        return new PhraseFile(language, phrases.ToDictionary(p => p.Key, p => (IReadOnlyList<Phrase>)p.Value));
    }

    private static void Add(string line, Topic? topic, Dictionary<string, string> sets, Dictionary<Topic, List<Phrase>> phrases)
    {
        if (line.StartsWith('{') && line.Split("} =", 2) is [var name, var ways])
        {
            sets[name[1..]] = ways.Trim();
            return;
        }

        var section = topic ?? throw new FormatException("a phrase before the first section");
        if (!phrases.TryGetValue(section, out var list)) phrases[section] = list = [];
        list.Add(new PhraseNotation(line, sets).Read());
    }

    private static Topic TopicOf(string line)
    {
        var name = line.Trim('[', ']').Replace("-", "", StringComparison.Ordinal);
        return Enum.TryParse<Topic>(name, ignoreCase: true, out var topic) ? topic : throw new FormatException($"there is no section {line}");
    }
}
