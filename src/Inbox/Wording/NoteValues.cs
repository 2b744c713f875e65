using Inbox.Casework.Letters;
using Inbox.Casework.Values;
using Scriban.Runtime;

namespace Inbox.Wording;

/// <summary>What the holes of a template are filled with. The list is in <c>config/wording/README.md</c>.</summary>
internal static class NoteValues
{
    private const int LongestName = 40;

    /// <summary>More would make the subject unreadable; the thread and the plus tag find the others.</summary>
    private const int MostMarks = 3;

    public static ScriptObject Of(Note note, NoteThread thread, Speech speech, Imprint imprint)
    {
        var values = Common(note, thread, speech, imprint);
        switch (note)
        {
            case Note.PostageRequest n:
                AddPostage(values, n.Postage, n.Letters.Count, speech, imprint);
                break;
            case Note.WishQuestion n:
                AddPostage(values, n.Postage, n.Letters.Count, speech, imprint);
                break;
            case Note.AddressInstructions n:
                values["on_paper"] = n.OnPaper;
                break;
            case Note.TranslationOffer n:
                OfferValues.Add(values, n, speech);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        return values;
    }

    private static ScriptObject Common(Note note, NoteThread thread, Speech speech, Imprint imprint) => new()
    {
        ["project"] = imprint.Name,
        ["signature"] = new ScriptArray(imprint.Signature),
        ["first_name"] = FirstName(note),
        ["their_subject"] = thread.Subject,
        ["case_marks"] = string.Join(' ', note.Letters.Take(MostMarks).Select(l => $"[{l.Case}]")),
        ["case"] = note.Letters[0].Case.Text,
        ["one"] = note.Letters.Count == 1,
        ["to_translate"] = note.Letters.Count(l => !l.Translated),
        ["letters"] = new ScriptArray(note.Letters.Select(Letter)),
        ["prisoners"] = new ScriptArray(note.Letters.Select(l => l.Prisoner).DistinctBy(p => p.Slug).Select(p => PrisonerValues.Of(p, speech))),
    };

    /// <summary>The reader's: blank when not known.</summary>
    private static string FirstName(Note note) => PlainLine.Of(
        note switch
        {
            Note.PostageRequest n => n.Supporter.FirstName.Value,
            Note.AddressInstructions n => n.Supporter.FirstName.Value,
            Note.WishQuestion n => n.Supporter.FirstName.Value,
            Note.TranslationOffer n => n.Volunteer.Name,
            _ => "",
        },
        LongestName);

    private static ScriptObject Letter(NotedLetter letter) => new()
    {
        ["case"] = letter.Case.Text,
        ["prisoner"] = letter.Prisoner.Name.Latin,
        ["translated"] = letter.Translated,
    };

    private static void AddPostage(ScriptObject values, EquatableList<Money> postage, int letters, Speech speech, Imprint imprint)
    {
        values["postage"] = new ScriptArray(postage.Select(speech.Amount));
        values["postage_for_all"] = new ScriptArray(postage.Select(m => speech.Amount(m with { Amount = m.Amount * letters })));
        values["how_to_pay"] = new ScriptArray(imprint.HowToPay);
    }
}
