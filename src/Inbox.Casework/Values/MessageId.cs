using System.Diagnostics.CodeAnalysis;

namespace Inbox.Casework.Values;

/// <summary>The identity a mail carries in Message-ID, In-Reply-To and References (RFC 5322 section 3.6.4), without the angle brackets.</summary>
/// <remarks>Strangers choose theirs: two mails may share one, so it links mails but never identifies them.</remarks>
public sealed record MessageId
{
    private MessageId(string text) => Text = text;

    public string Text { get; }

    /// <summary>The part behind the last @; empty where there is none (seen in: old Notes and some web forms).</summary>
    public string Domain => Text[(Text.LastIndexOf('@') + 1)..];

    /// <summary>Reads <c>&lt;left@right&gt;</c> or the same without brackets; false for blanks, control characters, or over 900 characters.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MessageId? id)
    {
        var inner = text?.Trim().TrimStart('<').TrimEnd('>') ?? "";
        var sound = inner.Length is > 0 and <= 900 && !inner.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>');
        id = sound ? new MessageId(inner) : null;
        return sound;
    }

    /// <exception cref="FormatException">The text is not a message id.</exception>
    public static MessageId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("not a message id");

    public override string ToString() => $"<{Text}>";
}
