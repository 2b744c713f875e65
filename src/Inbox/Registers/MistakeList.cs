namespace Inbox.Registers;

/// <summary>Collects what is wrong with one file while it is being read, so that all of it can be told at once.</summary>
internal sealed class MistakeList(string file)
{
    private readonly List<ConfigMistake> _all = [];

    public string File => file;

    public IReadOnlyList<ConfigMistake> All => _all;

    public void Add(int line, string text) => _all.Add(new ConfigMistake(file, line, text));
}
