namespace Inbox.Tests.House;

/// <summary>The map of the house: who may know whom. Folder = namespace = room.</summary>
internal static class Rooms
{
    private static readonly string[] Casework = ["Casework.Values", "Casework.Mail", "Casework.Prisoners", "Casework.People", "Casework.Sorting", "Casework.Letters"];

    /// <summary>Each room and the rooms it may use. A room that is not here must not exist.</summary>
    public static IReadOnlyDictionary<string, string[]> MayUse { get; } = new Dictionary<string, string[]>
    {
        ["Casework.Values"] = [],
        ["Casework.Mail"] = ["Casework.Values"],
        ["Casework.Prisoners"] = ["Casework.Values"],
        ["Casework.People"] = ["Casework.Values"],
        ["Casework.Sorting"] = ["Casework.Values", "Casework.Mail", "Casework.Prisoners", "Casework.People"],
        ["Casework.Letters"] = Casework,
        ["Connections"] = [],
        ["Mailbox"] = ["Intake", "Connections", "Casework.Values"],
        ["Intake"] = ["Ledger"],
        ["Reading"] = Casework,
        ["Wording"] = Casework,
        ["Documents"] = Casework,
        ["Registers"] = [.. Casework, "Wording"],
        ["Ledger"] = Casework,
        ["Desk"] = [.. Casework, "Reading", "Registers", "Wording", "Documents", "Ledger"],
        ["Outbox"] = ["Ledger", "Connections", "Casework.Mail", "Casework.Values"],
        ["Timetable"] = ["Mailbox", "Desk", "Outbox", "Ledger"],
        ["Operators"] = [.. Casework, "Connections", "Registers", "Mailbox", "Desk", "Outbox", "Ledger"],
    };

    /// <summary>Packages by the beginning of their namespaces, and the only rooms that see them.</summary>
    public static IReadOnlyDictionary<string, string[]> SeenIn { get; } = new Dictionary<string, string[]>
    {
        ["MailKit"] = ["Connections", "Mailbox", "Outbox"],
        ["MimeKit"] = ["Connections", "Mailbox", "Outbox", "Reading"],
        ["Dapper"] = ["Ledger"],
        ["DbUp"] = ["Ledger"],
        ["Microsoft.Data.Sqlite"] = ["Ledger"],
        ["System.Data"] = ["Ledger"],
        ["Quartz"] = ["Timetable"],
        ["Scriban"] = ["Wording"],
        ["YamlDotNet"] = ["Registers"],
        ["UglyToad.PdfPig"] = ["Reading", "Documents"],
        ["Lingua"] = ["Reading"],
        ["System.CommandLine"] = ["Operators"],
        ["Spectre.Console"] = ["Operators"],
    };

    /// <summary>Casework.Letters for Inbox.Casework.Letters.Anything, Ledger for Inbox.Ledger.Anything, null outside the house.</summary>
    /// <param name="space">A namespace.</param>
    public static string? Of(string space) => space.Split('.') switch
    {
        ["Inbox", "Casework", var room, ..] => $"Casework.{room}",
        ["Inbox", var room, ..] => room,
        _ => null,
    };
}
