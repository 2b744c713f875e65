using System.Collections;
using Inbox.Registers;
using Microsoft.Extensions.Time.Testing;

namespace Inbox.Tests.Registers;

/// <summary>A copy of the shipped configuration folder that a test may spoil; gone afterwards.</summary>
internal sealed class FolderOnDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inbox-config-");

    public FolderOnDisk()
    {
        foreach (var file in Directory.GetFiles(ShippedFolder.Path, "*", SearchOption.AllDirectories))
        {
            var copy = this[System.IO.Path.GetRelativePath(ShippedFolder.Path, file)];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path => _folder.FullName;

    public Hashtable Variables { get; } = [];

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public string Secrets => this["secrets"];

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public ConfigFolder Folder => new(Path, Clock) { Variables = Variables, SecretsFolder = Secrets };

    public void Write(string file, string text) => File.WriteAllText(this[file], text);

    /// <summary>Replaces a text that is there exactly once.</summary>
    public void Edit(string file, string before, string after)
    {
        var text = File.ReadAllText(this[file]);
        text.Split(before).Length.ShouldBe(2, $"'{before}' should stand once in {file}");
        File.WriteAllText(this[file], text.Replace(before, after, StringComparison.Ordinal));
    }

    public LoadedConfig.Sound Sound() => Folder.Load() switch
    {
        LoadedConfig.Sound sound => sound,
        LoadedConfig.Faulty faulty => throw new ShouldAssertException(string.Join('\n', faulty.Mistakes)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public IReadOnlyList<string> Mistakes() => [.. Folder.Load().ShouldBeOfType<LoadedConfig.Faulty>().Mistakes.Select(m => m.ToString())];

    public void Dispose() => _folder.Delete(recursive: true);
}
