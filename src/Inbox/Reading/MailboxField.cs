using System.Text;
using Inbox.Casework.Values;
using MimeKit.Utils;

namespace Inbox.Reading;

/// <summary>A field that should hold one mailbox (From, Reply-To), read strictly about the address and leniently about the name.</summary>
/// <param name="Address">Null when the field names nobody, several, or cannot be read with certainty.</param>
/// <param name="Name">Display name, one line; blank when there is none.</param>
/// <param name="Trouble">Why there is no address; empty when there is one.</param>
internal sealed record MailboxField(EmailAddress? Address, string Name, string Trouble)
{
    private const string Several = "the mail names several senders";

    /// <param name="value">Unfolded, encoded words not yet decoded.</param>
    public static MailboxField Read(string value)
    {
        if (value.Contains('\0', StringComparison.Ordinal)) return Without("the sender's address contains a NUL");
        var words = FieldWord.Split(value);
        if (words is null) return Without("the sender's field is not closed properly");
        var angles = words.Where(w => w.Kind == FieldWordKind.Angle).ToList();
        return angles.Count switch
        {
            0 => Bare(words),
            1 => Angled(words, angles[0]),
            _ => Without(Several),
        };
    }

    private static MailboxField Bare(List<FieldWord> words)
    {
        if (words.Count == 0) return Without("the mail has no sender");
        if (words.Count > 1) return Without(words.Count(w => w.Text.Contains('@', StringComparison.Ordinal)) > 1 ? Several : "the sender's address cannot be read with certainty");
        return Plain(words[0].Text, "");
    }

    private static MailboxField Angled(List<FieldWord> words, FieldWord angle)
    {
        var name = DisplayName(words);
        var separated = words.Any(w => w.Kind == FieldWordKind.Separator);
        if (!ReferenceEquals(words[^1], angle)) return Without(separated ? Several : "something stands behind the sender's address", name);
        foreach (var word in words)
        {
            if (ReferenceEquals(word, angle) || !Decoded(word.Text).Contains('@', StringComparison.Ordinal)) continue;
            // Seen in: clients that repeat the address as an unquoted name.
            var harmless = (word.Kind == FieldWordKind.Quoted && !separated) || word.Text == angle.Text || (word.IsEncoded && !separated);
            if (!harmless) return Without(separated ? Several : "the sender's field holds more than one address", name);
        }

        if (words.Any(w => w.Kind == FieldWordKind.Separator && w.Text is ":" or ";")) return Without("the sender is a group", name);
        return words.Any(w => w.Text.Contains('\\', StringComparison.Ordinal) && w.Kind == FieldWordKind.Atom)
            ? Without("the sender's address cannot be read with certainty", name)
            : Plain(angle.Text, name);
    }

    private static MailboxField Plain(string address, string name)
    {
        if (address.StartsWith('@')) return Without("the sender's address has a route", name);
        var encoded = address.Contains("=?", StringComparison.Ordinal);
        return !encoded && EmailAddress.TryParse(address, out var sound)
            ? new(sound, name, "")
            : Without("the sender's address cannot be read with certainty", name);
    }

    private static MailboxField Without(string trouble, string name = "") => new(null, name, trouble);

    private static string DisplayName(List<FieldWord> words)
    {
        var name = string.Join(' ', words.Where(w => w.Kind is FieldWordKind.Atom or FieldWordKind.Quoted).Select(w => w.Text));
        return CleanText.Line(Decoded(name), 200);
    }

    private static string Decoded(string text) => Rfc2047.DecodeText(Encoding.UTF8.GetBytes(text));
}
