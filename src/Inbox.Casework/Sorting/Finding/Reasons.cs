namespace Inbox.Casework.Sorting.Finding;

/// <summary>Says in plain words why a name counts.</summary>
internal static class Reasons
{
    public static string Of(PlacedMention reason) => $"{Where(reason.Place)} {How(reason.Mention)}";

    private static string Where(Place place) => place switch
    {
        Place.Tag => "address it was sent to",
        Place.Salutation => "salutation",
        Place.Pointer => "words about whom to write to",
        Place.Subject => "subject",
        Place.ForwardedSalutation => "salutation of the forwarded mail",
        Place.FileName => "name of an attached file",
        Place.Title => "title of the quoted page",
        Place.Thread => "thread",
        Place.AnswerSubject => "subject it answers",
        Place.Mention => "text in passing",
        _ => "letter or quotation in passing",
    };

    private static string How(Mention mention) => (mention.Slipped ? "misspells " : "names ") + mention.Shape switch
    {
        Shape.Full => "in full",
        Shape.Initialled => "by initial and surname",
        Shape.Surname => "by surname",
        Shape.GivenAndPatronymic => "by given name and patronymic",
        Shape.Given => "by given name",
        _ => "by a doubtful surname",
    };
}
