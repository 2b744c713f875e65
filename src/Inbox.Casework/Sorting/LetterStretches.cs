namespace Inbox.Casework.Sorting;

/// <summary>Puts paragraphs together to stretches that are each a note to us or a letter.</summary>
internal sealed class LetterStretches(NoteSigns signs)
{
    private const int ShortestLetter = 4;
    private const int MostWordsOfHeading = 8;

    public IEnumerable<LetterStretch> Of(IReadOnlyList<Paragraph> paragraphs)
    {
        var stretches = BySalutation(paragraphs);
        var hasSalutation = stretches.Any(s => s.Any(p => p.Greets == Salutation.Prisoner));
        return stretches.SelectMany(s => hasSalutation ? Beside(s) : Alone(s));
    }

    /// <summary>A new stretch begins where somebody is greeted by name, where we are greeted, and at a divider behind a signature.</summary>
    private List<List<Paragraph>> BySalutation(IReadOnlyList<Paragraph> paragraphs)
    {
        List<List<Paragraph>> stretches = [[]];
        foreach (var paragraph in paragraphs)
        {
            if (Begins(paragraph, stretches[^1])) stretches.Add(Heading(stretches[^1]));
            stretches[^1].Add(paragraph);
        }

        stretches.RemoveAll(s => s.Count == 0);
        return stretches;
    }

    private bool Begins(Paragraph paragraph, List<Paragraph> before) => paragraph.Greets switch
    {
        Salutation.None or Salutation.Anybody => false,
        _ when before.Count == 0 => false,
        // "Dear Mikhail" a second time inside his letter opens no other letter.
        _ when before.Any(p => p.Greets == Salutation.Prisoner) => paragraph.Greets == Salutation.Us || Ended(before) || !SameGreeting(before, paragraph),
        _ => true,
    };

    private bool Ended(List<Paragraph> stretch) => stretch[^1].Divides || stretch.TakeLast(3).Any(p => signs.IsSignOff(p.Text));

    private static bool SameGreeting(List<Paragraph> stretch, Paragraph paragraph) =>
        stretch.First(p => p.Greets != Salutation.None).Text.Split('\n')[0].Trim() == paragraph.Text.Split('\n')[0].Trim();

    /// <summary>Place and date above a salutation belong to its letter: they are taken from the stretch before.</summary>
    private List<Paragraph> Heading(List<Paragraph> before)
    {
        if (before.Count == 0 || !IsHeading(before[^1])) return [];
        List<Paragraph> heading = [before[^1]];
        before.RemoveAt(before.Count - 1);
        return heading;
    }

    private bool IsHeading(Paragraph paragraph) =>
        !paragraph.Divides && paragraph.Greets == Salutation.None && paragraph.Text.Length <= 80 && IsDated(paragraph.Text)
        && WordsIn(paragraph.Text) <= MostWordsOfHeading && paragraph.Text[^1] is not ('.' or '!' or '?') && !paragraph.Text.Contains('@', StringComparison.Ordinal) && !signs.IsToUs(paragraph.Text) && !signs.AnnouncesLetter(paragraph.Text) && !signs.IsSignOff(paragraph.Text);

    /// <summary>A year, or figures parted by dots or slashes.</summary>
    private static bool IsDated(string text) => text.Index().Any(c =>
        char.IsAsciiDigit(c.Item) && c.Index + 2 < text.Length
        && ((text[c.Index + 1] is '.' or '/' && char.IsAsciiDigit(text[c.Index + 2])) || (text.Length - c.Index >= 4 && !text.AsSpan(c.Index, 4).ContainsAnyExceptInRange('0', '9'))));

    /// <summary>A stretch of a mail in which a prisoner is greeted.</summary>
    private IEnumerable<LetterStretch> Beside(List<Paragraph> stretch)
    {
        var greets = GreetingOf(stretch);
        if (greets == Salutation.Prisoner) return [new LetterStretch(true, greets, stretch)];
        var isNote = greets is Salutation.Us or Salutation.Anybody || stretch.All(p => p.Divides || p.Text.Length < 60) || stretch.Any(p => signs.IsToUs(p.Text));
        return [new LetterStretch(!isNote, greets, stretch)];
    }

    /// <summary>A stretch of a mail that greets no prisoner: what is not said to us may be a letter all the same.</summary>
    private IEnumerable<LetterStretch> Alone(List<Paragraph> stretch)
    {
        var greets = GreetingOf(stretch);
        var start = StartOfLetter(stretch, greets);
        if (start > 0) yield return new LetterStretch(false, greets, stretch[..start]);
        if (start < stretch.Count) yield return new LetterStretch(true, start == 0 ? greets : Salutation.None, stretch[start..]);
    }

    private int StartOfLetter(List<Paragraph> stretch, Salutation greets)
    {
        if (AfterAnnouncement(stretch) is { } announced) return announced;
        var firstOther = stretch.FindIndex(p => !p.Divides && p.Greets == Salutation.None && !signs.IsToUs(p.Text));
        if (greets == Salutation.Somebody && !stretch.Take(3).Any(p => signs.IsToUs(p.Text))) return stretch.Any(p => signs.IsToPrisoner(p.Text)) ? 0 : stretch.Count;
        if (firstOther < 0) return stretch.Count;
        if (greets == Salutation.Us && firstOther <= 1) firstOther = stretch.FindIndex(p => signs.IsToPrisoner(p.Text) && !signs.IsToUs(p.Text) && p.Greets != Salutation.Us);
        if (firstOther < 0 || !stretch.Skip(firstOther).Any(p => signs.IsToPrisoner(p.Text))) return stretch.Count;
        return greets == Salutation.Anybody && firstOther <= 1 && !signs.IsToUs(stretch[0].Text) ? 0 : firstOther;
    }

    /// <summary>Behind "My letter:", or behind a divider under words to us.</summary>
    private int? AfterAnnouncement(List<Paragraph> stretch)
    {
        var at = stretch.FindIndex(p => p.Greets == Salutation.None && signs.AnnouncesLetter(p.Text));
        if (at < 0) at = stretch.FindIndex(p => p.Divides);
        if (at < 0 || at + 1 >= stretch.Count) return null;
        var (before, behind) = (Paragraph.Join(stretch.Take(at + 1)), Paragraph.Join(stretch.Skip(at + 1)));
        return signs.IsToUs(before) && WordsIn(behind) >= ShortestLetter && !signs.IsToUs(stretch[at + 1].Text) ? at + 1 : null;
    }

    private static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static Salutation GreetingOf(List<Paragraph> stretch) => stretch.Select(p => p.Greets).FirstOrDefault(g => g != Salutation.None);
}
