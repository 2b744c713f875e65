namespace Inbox.Scenarios;

/// <summary>One thing that happens in a scenario: a delivery, or <see cref="Do"/>.</summary>
public sealed class PlayedStep
{
    /// <summary>A file of the folder.</summary>
    public string? Deliver { get; set; }

    /// <summary>Envelope sender; empty for the null sender of machines.</summary>
    public string From { get; set; } = "somebody@example.org";

    /// <summary>So many mails, each with its number for {{n}}.</summary>
    public int Copies { get; set; } = 1;

    /// <summary>How many of them the ledger takes: fewer where the same mail comes twice.</summary>
    public int? Taken { get; set; }

    /// <summary>The mail is made this long, in bytes, by lines of plain text at its end.</summary>
    public int Pad { get; set; }

    /// <summary>False: the next step does not wait until the daemon has done with it.</summary>
    public bool Wait { get; set; } = true;

    /// <summary>kill (no warning) | stop (SIGTERM) | start.</summary>
    public string? Do { get; set; }

    /// <summary>Before <see cref="Do"/>: waits until so many mails are decided.</summary>
    public int AfterMails { get; set; }
}
