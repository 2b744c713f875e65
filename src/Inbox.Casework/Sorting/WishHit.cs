using Inbox.Casework.Sorting.Phrases;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>One phrase about the wish, and whether it counts.</summary>
internal sealed record WishHit(WishSaid Said, PhraseHit Phrase, WishForce Force = WishForce.Plain)
{
    public Evidence Evidence => new($"wish, {What}{(Force == WishForce.Plain ? "" : $", {Force.ToString().ToLowerInvariant()}")}", new PrivateText(Phrase.Words));

    private string What => Said switch
    {
        WishSaid.Post => "post for me",
        WishSaid.Return => "return",
        WishSaid.ReturnByEmail => "return by email",
        WishSaid.ReturnOnPaper => "return on paper",
        _ => "not decided",
    };
}
