using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Weighs the mentions of a mail against each other.</summary>
internal sealed class Verdict(NameFolding names, Particulars particulars)
{
    private const int MostCandidates = 8;

    /// <summary>How far the first must lead: less, and a person is asked.</summary>
    private const int Lead = 35;

    private const int WorthNaming = 20;

    public Found On(List<PlacedMention> mentions)
    {
        var groups = Groups(mentions);
        var strong = groups.Where(g => g.Points >= PlacedMention.Enough).ToList();
        if (strong.Count == 0) return Weak(groups);
        if (strong.Count > 1 && Together(strong, mentions) is { } several) return several;
        var first = strong[0];
        if (first.Stranger) return Strange(groups);
        return first.Candidates.Count == 1 && !Doubted(first, groups, mentions) ? new Found.One(Slug(first.Candidates[0]), Evidence(groups)) : Ask(groups);
    }

    private List<Group> Groups(List<PlacedMention> mentions)
    {
        var groups = new List<Group>();
        foreach (var mention in mentions.Where(m => m.Place != Place.Own).OrderBy(m => m.Mention.Candidates.Count > 1).ThenBy(m => m.Mention.Shape).ThenByDescending(m => m.Points))
        {
            if (!groups.OrderByDescending(g => g.Points).Any(g => g.Joins(mention))) groups.Add(new(mention));
        }

        foreach (var group in groups) group.Narrow(particulars.Choose(group.Candidates));
        return [.. groups.OrderByDescending(g => g.Points)];
    }

    /// <summary>Several people, each plainly addressed in the same place.</summary>
    private Found.Several? Together(List<Group> strong, List<PlacedMention> mentions)
    {
        foreach (var place in (ReadOnlySpan<Place>)[Place.Salutation, Place.Pointer, Place.Subject, Place.ForwardedSalutation])
        {
            var there = strong.Where(g => g.StandsIn(place)).ToList();
            var rest = strong.Except(there);
            if (there.Count < 2 || there.Exists(g => g.Candidates.Count != 1) || rest.Any(g => g.Points > there[0].Points - Lead)) continue;
            return new([.. there.OrderBy(g => mentions.FindIndex(g.Has)).Select(g => Slug(g.Candidates[0]))], Evidence(there));
        }

        return null;
    }

    /// <summary>True when somebody else is addressed too, or last.</summary>
    private static bool Doubted(Group first, List<Group> groups, List<PlacedMention> mentions)
    {
        var second = groups.Where(g => g != first).Select(g => g.Points).DefaultIfEmpty().Max();
        var last = mentions.FindLast(m => m.Place == Place.Salutation);
        return second > Math.Min(first.Points, 130) - Lead || (last is not null && !first.Has(last));
    }

    private Found Strange(List<Group> groups)
    {
        var others = groups.Where(g => !g.Stranger && g.Points >= WorthNaming).ToList();
        return others.Count == 0 ? new Found.None(SomebodyNamed: true, [new Evidence("names a person the register does not have", new PrivateText(groups[0].Reasons.First().Words))]) : Ask(groups);
    }

    private Found Weak(List<Group> groups)
    {
        var named = groups.Where(g => !g.Stranger && g.Points >= WorthNaming).ToList();
        return named.Count == 0 ? new Found.None(SomebodyNamed: false, []) : Ask(groups);
    }

    private Found.Ambiguous Ask(List<Group> groups)
    {
        var ranked = groups.SelectMany(g => g.Candidates.Select(c => (Bearer: c, Points: g.Points - Math.Min(g.Candidates.Count, 20))))
            .OrderByDescending(c => c.Points).Select(c => c.Bearer).Concat(groups.SelectMany(g => g.Near)).Distinct();
        return new([.. ranked.Take(MostCandidates).Select(Slug)], Evidence(groups));
    }

    private EquatableList<Evidence> Evidence(IEnumerable<Group> groups) =>
        [.. groups.SelectMany(g => g.Reasons.Where(r => r.Points > 0).Select(r => (r.Points, Evidence: Reason(g, r))))
            .OrderByDescending(r => r.Points).Select(r => r.Evidence).Distinct().Take(MostCandidates)];

    private Evidence Reason(Group group, PlacedMention reason)
    {
        var whom = group.Candidates is [var one] ? Slug(one).Text : group.Stranger ? "nobody of the register" : $"one of {group.Candidates.Count} people";
        return new($"{Reasons.Of(reason)} {whom}", new PrivateText(reason.Words));
    }

    private PrisonerSlug Slug(int bearer) => names.Bearers[bearer].Prisoner.Slug;
}
