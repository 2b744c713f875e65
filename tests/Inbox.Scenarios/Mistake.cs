namespace Inbox.Scenarios;

/// <summary>One entry of mistakes.yaml: how the shipped configuration is spoiled, and what the daemon says about it.</summary>
public sealed class Mistake
{
    public string File { get; set; } = "";

    /// <summary>The file is made, with this text.</summary>
    public string? Text { get; set; }

    /// <summary>Text that stands in the file.</summary>
    public string? Change { get; set; }

    public string To { get; set; } = "";

    /// <summary>Where the daemon sees the mistake; left out: where the changed text stood.</summary>
    public int? Line { get; set; }

    /// <summary>Words of the daemon.</summary>
    public string Says { get; set; } = "";

    /// <summary>Spoils a copy of the configuration.</summary>
    /// <returns>How the daemon's line about it begins.</returns>
    public string Make(string config)
    {
        var path = Path.Combine(config, File);
        if (Text is not null) System.IO.File.WriteAllText(path, Text);
        if (Change is null) return $"{File}:{Line}: ";

        var text = System.IO.File.ReadAllText(path);
        text.ShouldContain(Change);
        System.IO.File.WriteAllText(path, text.Replace(Change, To, StringComparison.Ordinal));
        return $"{File}:{Line ?? (text.Split(Change)[0].Count(c => c == '\n') + 1)}: ";
    }
}
