namespace Inbox.Casework.Letters;

/// <summary>A note's name for templates, the ledger and operators: its case in kebab-case, e.g. <c>postage-request</c>.</summary>
public static class NoteName
{
    public static string Of(Note note) => Of(note.GetType());

    public static string Of(Type note) =>
        string.Concat(note.Name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
