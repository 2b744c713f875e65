namespace Inbox.Scenarios;

/// <summary>A letter in the ledger, as <c>inbox letters</c> shows it.</summary>
public sealed class ExpectedLetter
{
    public string Prisoner { get; set; } = "";

    public string Stage { get; set; } = "";

    public string Wish { get; set; } = "";

    public string Language { get; set; } = "en";

    /// <summary>So many of them.</summary>
    public int Times { get; set; } = 1;

    public override string ToString() => $"{Prisoner}, {Stage}, wish {Wish}, language {Language}";
}
