using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Values;

namespace Inbox.Casework.Sorting;

/// <summary>Gives each letter of a mail its prisoner.</summary>
internal sealed class LetterAddressees(PrisonerFinder finder)
{
    public Addressed Find(IncomingMail mail, MailPieces pieces, EquatableList<PrisonerSlug> thread)
    {
        var whole = finder.Find(pieces.Where(mail, thread));
        if (pieces.Letters.Count < 2) return Together(whole, pieces.Letters);
        var each = pieces.Letters.Select(letter => (Letter: letter, Prisoners: Of(letter, whole))).ToList();
        if (each.All(e => e.Prisoners.Count > 0)) return Apart(each, whole.Evidence);
        var candidates = each.SelectMany(e => e.Prisoners).Concat(All(whole)).Distinct().ToEquatableList();
        return new Addressed([], candidates, "one of several letters has no plain addressee", whole.Evidence);
    }

    private static Addressed Together(Found whole, EquatableList<FoundLetter> letters) => whole switch
    {
        Found.One or Found.Several => new Addressed([.. All(whole).Select(p => (p, letters))], [], "", whole.Evidence),
        Found.Ambiguous a => new Addressed([], a.Candidates, "it could be for several people of the register, or the name is too uncertain", a.Evidence),
        Found.None { SomebodyNamed: true } => new Addressed([], [], "it is for somebody who is not in the register", whole.Evidence),
        _ => new Addressed([], [], "it does not say for whom it is", whole.Evidence),
    };

    /// <summary>Its own words first; where they leave it open, what the whole mail says, as far as that is one person.</summary>
    private IReadOnlyList<PrisonerSlug> Of(FoundLetter letter, Found whole)
    {
        var own = finder.Find(MailPieces.Where(letter));
        var all = All(whole);
        return own switch
        {
            Found.One or Found.Several => All(own),
            Found.Ambiguous a when a.Candidates.Intersect(all).ToList() is [var only] => [only],
            Found.None { SomebodyNamed: true } => [],
            _ => all is [var one] ? [one] : [],
        };
    }

    private static Addressed Apart(List<(FoundLetter Letter, IReadOnlyList<PrisonerSlug> Prisoners)> each, EquatableList<Evidence> evidence)
    {
        var pairs = each.SelectMany(e => e.Prisoners.Select(p => (Prisoner: p, e.Letter)));
        return new Addressed([.. pairs.GroupBy(p => p.Prisoner).Select(g => (g.Key, g.Select(p => p.Letter).ToEquatableList()))], [], "", evidence);
    }

    private static EquatableList<PrisonerSlug> All(Found found) => found switch
    {
        Found.One one => [one.Prisoner],
        Found.Several several => several.Prisoners,
        _ => [],
    };
}
