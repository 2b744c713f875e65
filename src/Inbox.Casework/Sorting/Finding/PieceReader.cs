using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Reads the names of one piece and tells in which place each stood.</summary>
internal sealed class PieceReader(NameFolding names)
{
    private readonly NameSpotter _spotter = new(names);

    public List<PlacedMention> Read(Piece piece)
    {
        var found = new List<PlacedMention>();
        var tokens = piece.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Greeting.At(tokens, at) is { } greeting && Greeted(piece, greeting, found) is var after && after > at)
            {
                at = after - 1;
            }
            else if (Named(piece, at, found) is { } mention)
            {
                at = mention.After - 1;
            }
        }

        return found;
    }

    /// <summary>Reads the names behind a greeting; tells the word after the last of them.</summary>
    private int Greeted(Piece piece, Greeting greeting, List<PlacedMention> found)
    {
        var at = greeting.After;
        while (at < piece.Tokens.Count && _spotter.At(piece.Tokens, at, keen: true) is { } mention)
        {
            Keep(piece, Fitting(Whole(piece.Tokens, mention), greeting.Gender), piece.Salutation, found);
            var next = Chain.Next(piece.Tokens, mention.After);
            if (next == 0 || !NameDue(piece, mention.After, next)) return mention.After;
            at = next;
        }

        return at;
    }

    /// <summary>After a bare comma a name must stand between commas again: "Dear Mikhail, Maria and I …" greets only him.</summary>
    private bool NameDue(Piece piece, int comma, int next)
    {
        if (next > comma) return true;
        var mention = _spotter.At(piece.Tokens, next, keen: false);
        return mention is { Stranger: false } && (mention.After >= piece.Tokens.Count || piece.Tokens[mention.After].Gap.AsSpan().IndexOfAny(",!\n") >= 0 || Chain.Next(piece.Tokens, mention.After) > mention.After);
    }

    private Mention? Named(Piece piece, int at, List<PlacedMention> found)
    {
        var tokens = piece.Tokens;
        var due = piece.Keen || Context.MayOpen(tokens, at) || Context.PointedAt(tokens, at);
        var greeted = Salutation(found);
        // Once somebody is plainly greeted, whom the letter mentions decides nothing.
        if (!due && (!tokens[at].Capital || greeted is not (null or Shape.Given))) return null;
        if (_spotter.At(tokens, at, due) is not { } mention) return null;
        var place = PlaceOf(piece, mention, found);
        Keep(piece, mention, place == Place.Mention && greeted is not null ? Place.LetterMention : place, found);
        return mention;
    }

    /// <summary>How the last greeted one was named; null before any greeting. A stranger may be one of us: read on.</summary>
    private static Shape? Salutation(List<PlacedMention> found) =>
        found.FindLast(m => m.Place is Place.Salutation or Place.ForwardedSalutation)?.Mention is { } last ? last.Stranger ? Shape.Given : last.Shape : null;

    private static Place PlaceOf(Piece piece, Mention mention, List<PlacedMention> found)
    {
        var tokens = piece.Tokens;
        if (Context.Own(tokens, mention)) return piece.Keen && piece.Passing != Place.Subject ? piece.Passing : Place.Own;
        if (found is [.., var last] && Chain.Next(tokens, last.Mention.After) == mention.First && last.Place != Place.Salutation) return last.Place;
        if (Context.NameFirst(tokens, mention)) return piece.Salutation;
        if (Salutation(found) is not (null or Shape.Given)) return Place.LetterMention;
        return Context.PointedAt(tokens, mention.First) || (piece.Keen && Context.Toward(tokens, mention.First)) || Context.Heading(tokens, mention) ? piece.Pointer : piece.Passing;
    }

    /// <summary>"Dear Zhilin family" greets nobody in particular.</summary>
    private static Mention Whole(List<Token> tokens, Mention mention) =>
        mention.Shape == Shape.Surname && mention.After < tokens.Count && WordsAroundNames.Family(tokens[mention.After].Low) ? mention with { Shape = Shape.DoubtfulSurname } : mention;

    private Mention Fitting(Mention mention, Gender gender)
    {
        if (gender == Gender.Unknown || mention.Shape is Shape.Full or Shape.Initialled) return mention;
        var fitting = mention.Candidates.Where(c => names.Bearers[c].Gender == gender).ToList();
        var shape = mention.Shape == Shape.DoubtfulSurname && fitting.Count < mention.Candidates.Count ? Shape.Surname : mention.Shape;
        return fitting.Count == 0 ? mention with { Candidates = [], Near = mention.Candidates } : mention with { Candidates = fitting, Shape = shape };
    }

    private static void Keep(Piece piece, Mention mention, Place place, List<PlacedMention> found)
    {
        var (first, last) = (piece.Tokens[mention.First], piece.Tokens[mention.After - 1]);
        found.Add(new(mention, place, piece.Text[first.Start..last.End]));
    }
}
