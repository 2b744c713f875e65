using Inbox.Casework.Mail;
using Inbox.Casework.Prisoners;
using Inbox.Casework.Sorting.Finding;

namespace Inbox.Casework.Sorting;

/// <summary>Finds for whom a mail is. Built once for a register; safe to use from many threads.</summary>
public sealed class PrisonerFinder(PrisonerRegister register)
{
    private readonly PieceReader _reader = new(register.Names);

    /// <summary>For whom a mail without known cases is.</summary>
    public Found Find(IncomingMail mail) => Find(WhereToLook.In(mail, []));

    /// <summary>For whom the mail is of which these are pieces: salutation and subject outweigh mentions; nobody is guessed.</summary>
    public Found Find(WhereToLook pieces)
    {
        var note = Piece.Note(pieces.Note.Value);
        var own = Own(pieces).ToList();
        var letters = own.SelectMany(_reader.Read).ToList();
        List<PlacedMention> mentions = [.. OurPeople.Without(note, _reader.Read(note), letters), .. letters, .. Known(pieces)];
        own.Add(note);
        var aside = Aside(pieces).ToList();
        mentions.AddRange(aside.SelectMany(_reader.Read));
        var verdict = new Verdict(register.Names, new Particulars(register.Names, own.Concat(aside)));
        return verdict.On(WithoutSender(mentions, pieces.Sender.Value));
    }

    private static IEnumerable<Piece> Own(WhereToLook pieces)
    {
        yield return Piece.Subject(pieces.Subject.Value);
        foreach (var letter in pieces.Letters) yield return Piece.Letter(letter.Value);
        foreach (var name in pieces.FileNames) yield return Piece.FileName(name.Value);
    }

    private static IEnumerable<Piece> Aside(WhereToLook pieces)
    {
        foreach (var mail in pieces.Forwarded)
        {
            yield return Piece.Quoted(mail.Subject.Value);
            yield return Piece.Forwarded(mail.Text.Value);
        }

        yield return Piece.Quoted(pieces.Quoted.Value);
    }

    /// <summary>Whom addresses and cases of ours tell without any name being read.</summary>
    private IEnumerable<PlacedMention> Known(WhereToLook pieces)
    {
        var thread = pieces.Thread.Select(slug => Told(slug, Place.Thread));
        var tags = pieces.PlusTags.SelectMany(tag => PrisonerSlug.TryParse(tag, out var slug) && Told(slug, Place.Tag) is { } told
            ? [told]
            : _reader.Read(Piece.Tag(tag)).Where(m => !m.Mention.Stranger).ToArray());
        return thread.OfType<PlacedMention>().Concat(tags);
    }

    private PlacedMention? Told(PrisonerSlug slug, Place place)
    {
        var all = register.Names.Bearers;
        for (var at = 0; at < all.Count; at++)
        {
            if (all[at].Prisoner.Slug == slug) return new(new Mention(0, 0, Shape.Full, [at], []), place, "");
        }

        return null;
    }

    /// <summary>Nobody writes to himself: the sender's own name counts only where it is greeted.</summary>
    private List<PlacedMention> WithoutSender(List<PlacedMention> mentions, string sender)
    {
        var own = sender.Length == 0 ? [] : _reader.Read(Piece.Tag(sender)).Where(m => m.Mention.Shape == Shape.Full).SelectMany(m => m.Mention.Candidates).ToHashSet();
        return own.Count == 0 ? mentions : mentions.ConvertAll(m => Self(m, own) ? m with { Place = Place.Own } : m);
    }

    private static bool Self(PlacedMention mention, HashSet<int> own) =>
        mention.Place is Place.Mention or Place.LetterMention or Place.QuotedMention or Place.FileName && mention.Mention.Candidates.Any(own.Contains);
}
