using Inbox.Casework.Sorting.Phrases;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Finds what a person wants who sent no letter.</summary>
internal sealed class RequestReader(PhraseBook phrases)
{
    private const int LongestThanks = 60;

    /// <summary>The table of reasons, what weighs most first: whoever wants everything deleted may also ask and thank.</summary>
    private static readonly (Topic Topic, RequestKind Kind, string What)[] Reasons =
    [
        (Topic.Erasure, RequestKind.Erasure, "asks us to delete what we have"),
        (Topic.Withdrawal, RequestKind.Withdrawal, "takes a letter back"),
        (Topic.VolunteerOffer, RequestKind.Volunteer, "offers to help"),
        (Topic.AddressRequest, RequestKind.AddressRequest, "asks for an address"),
        (Topic.Payment, RequestKind.Payment, "tells of a payment"),
        (Topic.StatusQuery, RequestKind.StatusQuery, "asks what became of a letter"),
        (Topic.Question, RequestKind.Question, "asks a question"),
    ];

    /// <summary>Null when no phrase tells.</summary>
    public (RequestKind Kind, Evidence Evidence)? Read(PrivateText subject, PrivateText text)
    {
        var body = WordList.Of(text.Value);
        foreach (var (topic, kind, what) in Reasons)
        {
            if (phrases.First(topic, body) is { } hit) return (kind, new Evidence(what, new PrivateText(hit.Words)));
        }

        var head = WordList.Of(subject.Value);
        foreach (var (topic, kind, what) in Reasons)
        {
            if (phrases.First(topic, head) is { } hit) return (kind, new Evidence($"subject {what}", new PrivateText(hit.Words)));
        }

        return AsksOrThanks(body, head);
    }

    private (RequestKind Kind, Evidence Evidence)? AsksOrThanks(WordList body, WordList head)
    {
        if (body.Text.AsSpan().ContainsAny('?', '？')) return (RequestKind.Question, new Evidence("a question mark"));
        var thanks = phrases.First(Topic.Thanks, body) ?? (body.Count == 0 ? phrases.First(Topic.Thanks, head) : null);
        return thanks is not null && body.Count <= LongestThanks ? (RequestKind.Thanks, new Evidence("thanks and wants nothing", new PrivateText(thanks.Words))) : null;
    }
}
