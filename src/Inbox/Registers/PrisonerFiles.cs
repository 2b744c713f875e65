using Inbox.Casework.Prisoners;
using Inbox.Registers.Yaml;

namespace Inbox.Registers;

/// <summary>Reads <c>prisoners/*.yaml</c>: one person a file, named by the file, or a list of people.</summary>
internal sealed class PrisonerFiles(string folder, DateOnly today)
{
    private const string Folder = "prisoners";

    private readonly List<Prisoner> _people = [];
    private readonly Dictionary<PrisonerSlug, string> _places = [];
    private readonly List<ConfigMistake> _mistakes = [];

    /// <summary>How many of them are marked as invented.</summary>
    public int Samples { get; private set; }

    public (PrisonerRegister? Register, IReadOnlyList<ConfigMistake> Mistakes) Read()
    {
        var mistakes = new MistakeList(Folder);
        foreach (var file in ConfigFile.List(Path.Combine(folder, Folder), "*.yaml", mistakes)) ReadFile(file);
        _mistakes.AddRange(mistakes.All);
        if (_people.Count == 0 && _mistakes.Count == 0)
            _mistakes.Add(new ConfigMistake(Folder, 1, "there is no prisoner: add a file such as prisoners/mikhail-zhilin.yaml"));
        return (_mistakes.Count == 0 ? new PrisonerRegister(_people) : null, _mistakes);
    }

    private void ReadFile(string file)
    {
        var mistakes = new MistakeList($"{Folder}/{Path.GetFileName(file)}");
        switch (ConfigFile.Read(file, mistakes))
        {
            case ConfigNode.Sequence list:
                foreach (var node in list.Items) Add(node, slugOfFile: null, mistakes);
                break;
            case var node:
                Add(node, Path.GetFileNameWithoutExtension(file), mistakes);
                break;
        }

        _mistakes.AddRange(mistakes.All);
    }

    private void Add(ConfigNode? node, string? slugOfFile, MistakeList mistakes)
    {
        // A file that is no YAML has said so already.
        if (node is null && mistakes.All.Count > 0) return;
        if (Fields.Of(node, "a prisoner", mistakes) is not { } fields) return;
        if (fields.YesNo("sample") == true) Samples++;
        if (PrisonerEntry.Read(fields, slugOfFile, today) is not { } prisoner) return;
        if (_places.TryAdd(prisoner.Slug, $"{mistakes.File}:{fields.Line}")) _people.Add(prisoner);
        else fields.Mistakes.Add(fields.Line, $"the slug '{prisoner.Slug}' is taken by {_places[prisoner.Slug]}; give one of them a 'slug' of its own");
    }
}
