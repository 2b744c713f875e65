using Inbox.Casework.Prisoners;

namespace Inbox.Casework.Sorting.Finding;

/// <summary>Reads the names of one piece and tells in which place each stood.</summary>
internal sealed class PieceReader(NameFolding names)
{
    private readonly NameSpotter _spotter = new(names);

    public List<PlacedMention> Read(Piece piece)
    {
        var found = new List<PlacedMention>();
        var (tokens, inLetter) = (piece.Tokens, false);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Greeting.At(tokens, at) is { } greeting && Greeted(piece, greeting, found) is var after && after > at)
            {
                inLetter |= found.Count > 0 && found[^1] is { Place: Place.Salutation, Mention.Shape: not Shape.Given };
                at = after - 1;
            }
            else if (Named(piece, at, inLetter, found) is { } mention)
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
            Keep(piece, Fitting(mention, greeting.Gender), piece.Salutation, found);
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

    private Mention? Named(Piece piece, int at, bool inLetter, List<PlacedMention> found)
    {
        var tokens = piece.Tokens;
        var due = piece.Keen || Context.PointedAt(tokens, at);
        if (!due && !tokens[at].Capital) return null;
        if (_spotter.At(tokens, at, due) is not { } mention) return null;
        Keep(piece, mention, PlaceOf(piece, mention, inLetter, found), found);
        return mention;
    }

    private static Place PlaceOf(Piece piece, Mention mention, bool inLetter, List<PlacedMention> found)
    {
        var tokens = piece.Tokens;
        if (Context.Own(tokens, mention)) return piece.Keen && piece.Passing != Place.Subject ? piece.Passing : Place.Own;
        if (found is [.., var last] && Chain.Next(tokens, last.Mention.After) == mention.First && last.Place != Place.Salutation) return last.Place;
        if (Context.NameFirst(tokens, mention)) return piece.Salutation;
        if (inLetter) return Place.LetterMention;
        return Context.PointedAt(tokens, mention.First) || (piece.Keen && Context.Toward(tokens, mention.First)) || Context.Heading(tokens, mention) ? piece.Pointer : piece.Passing;
    }

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
