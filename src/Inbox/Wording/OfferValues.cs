using Inbox.Casework.Letters;
using Scriban.Runtime;

namespace Inbox.Wording;

/// <summary>What only the offer to a translator says. The writer's address is not among it.</summary>
internal static class OfferValues
{
    private const int LongestName = 40;

    public static void Add(ScriptObject values, Note.TranslationOffer offer, Speech speech)
    {
        var text = PlainText.Of(offer.Text.Value);
        values["from_language"] = Speech.LanguageName(offer.Task.From);
        values["due"] = speech.Moment(offer.Task.Due, offer.Volunteer.TimeZone);
        values["writer"] = PlainLine.Of(offer.WriterFirstName.Value, LongestName);
        values["form_of_address"] = FormOfAddress(offer.Letter.Prisoner.Name.Russian);
        values["letter_text"] = text;
        values["word_count"] = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>Given name and patronymic: a Russian full name without its surname, which stands last.</summary>
    private static string FormOfAddress(string russian) =>
        russian.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.. { Length: > 0 } given, _] ? string.Join(' ', given) : russian;
}
