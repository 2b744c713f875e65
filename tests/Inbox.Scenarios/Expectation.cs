namespace Inbox.Scenarios;

/// <summary>expected.yaml of a scenario: what is played, and what everybody holds in the end.</summary>
public sealed class Expectation
{
    /// <summary>One sentence: what this scenario shows.</summary>
    public string About { get; set; } = "";

    /// <summary>What happens, in order. Left out: every .eml of the folder is delivered in order of name, each after the last is done with.</summary>
    public List<PlayedStep> Play { get; set; } = [];

    /// <summary>Mails in quarantine.</summary>
    public int Quarantined { get; set; }

    /// <summary>At most so many of our mails may be on the wire when the daemon is killed: each waits for a person, sent or not.</summary>
    public int InDoubt { get; set; }

    /// <summary>Why mails and letters wait for a person: words of each reason, in order.</summary>
    public List<string> Pen { get; set; } = [];

    public List<ExpectedLetter> Letters { get; set; } = [];

    /// <summary>By address: the mails each supporter has, in order. An address with {{n}} stands for all copies.</summary>
    public Dictionary<string, List<ExpectedMail>> Answers { get; set; } = [];

    /// <summary>The mails volunteers have, whoever of them.</summary>
    public List<ExpectedMail> Offers { get; set; } = [];
}
