using Inbox.Casework.Values;

namespace Inbox.Casework.Mail.Splitting;

/// <summary>Splits until nothing more comes off, so that splitting again changes nothing.</summary>
internal static class WordSplitter
{
    /// <summary>Taking one thing off may lay another open; a mail made to do so for ever ends here.</summary>
    private const int MaxPasses = 12;

    public static OwnWords Split(string text, bool forwards)
    {
        var words = MailParts.Split(text, forwards, MailPhrases.Shipped);
        for (var pass = 1; pass < MaxPasses; pass++)
        {
            var again = MailParts.Split(words.Text.Value, forwards, MailPhrases.Shipped);
            if (again.Text.Length == words.Text.Length) break;
            words = new(again.Text, Join(again.Signature, words.Signature), Join(again.Quoted, words.Quoted), [.. again.Forwarded, .. words.Forwarded]);
        }
        return words;
    }

    private static PrivateText Join(PrivateText above, PrivateText below) =>
        above.IsBlank ? below : below.IsBlank ? above : new($"{above.Value}\n{below.Value}");
}
