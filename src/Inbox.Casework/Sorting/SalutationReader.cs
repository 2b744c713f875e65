using System.Buffers;
using Inbox.Casework.Sorting.Phrases;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Tells whom a line greets, if anybody.</summary>
internal sealed class SalutationReader(PhraseBook phrases, PrisonerFinder finder)
{
    private const int LongestLine = 200;
    private const int MostWords = 9;
    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(",!:;.–—");

    public Salutation Read(string line)
    {
        var text = line.Trim().TrimStart('*', '_', '#', '"', '“', '«', '„', ' ');
        if (text.Length == 0) return Salutation.None;
        var address = AddressIn(text);
        if (address.Length > LongestLine) return Salutation.None;
        var words = WordList.Of(address);
        if (words.Count is 0 or > MostWords) return Salutation.None;
        return phrases.First(Topic.Greeting, words) is { First: <= 2 } greeting ? Greeted(address, words, greeting) : BareName(text, address, words);
    }

    /// <summary>"Dear Mikhail, how are you" greets with its first part; "Hello, Mikhail!" with its first two.</summary>
    private string AddressIn(string text)
    {
        var end = text.AsSpan().IndexOfAny(EndsAddress);
        if (end < 0) return text;
        var first = text[..end];
        if (text[end] is not (',' or '!') || phrases.First(Topic.Greeting, WordList.Of(first)) is not { } greeting || greeting.End < WordList.Of(first).Count) return first;
        var next = text.AsSpan(end + 1).IndexOfAny(EndsAddress);
        var two = next < 0 ? text : text[..(end + 1 + next)];
        return WordList.Of(two).Count <= greeting.End + 4 && NamesSomebody(two[(end + 1)..]) ? two : first;
    }

    private Salutation Greeted(string address, WordList words, PhraseHit greeting)
    {
        var rest = WordList.Of(words.Between(greeting.End, words.Count));
        if (rest.Count == 0) return greeting.First == 0 ? Salutation.Anybody : Named(address);
        var named = greeting.First > 0 || NamesSomebody(rest.Text) ? Named(address) : Salutation.Anybody;
        return named != Salutation.Prisoner && phrases.Says(Topic.Us, rest) ? Salutation.Us : named;
    }

    private Salutation BareName(string text, string address, WordList words)
    {
        var standsAlone = text.Length - address.Length <= 1 && text[^1] is ',' or '!' or ':';
        return standsAlone && words.Count <= 4 && words.Words.All(w => char.IsUpper(address[w.Start])) && IsKnown(address) ? Salutation.Prisoner : Salutation.None;
    }

    private Salutation Named(string address) => IsKnown(address) ? Salutation.Prisoner : Salutation.Somebody;

    private static bool NamesSomebody(string text) =>
        WordList.Of(text).Words.Any(w => char.IsUpper(text[w.Start]) && w.End - w.Start > 1);

    private bool IsKnown(string address) =>
        finder.Find(new WhereToLook { Letters = [new PrivateText(address + ",")] }) is not Found.None { };
}
