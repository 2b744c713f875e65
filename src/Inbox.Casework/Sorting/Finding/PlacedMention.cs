namespace Inbox.Casework.Sorting.Finding;

/// <summary>A name and the place it stood in.</summary>
/// <param name="Words">As written.</param>
internal sealed record PlacedMention(Mention Mention, Place Place, string Words)
{
    /// <summary>The table of reasons: how much a name tells about the addressee, by where it stood (lines) and how much of it there was.</summary>
    public int Points => (Place, Mention.Slipped ? SlipOff : 0) is var (place, off) ? Math.Max(0, Row(place)[(int)Mention.Shape] - off) : 0;

    /// <summary>A letter is taken for somebody's from so many points on.</summary>
    public const int Enough = 60;

    private const int SlipOff = 10;

    private static ReadOnlySpan<int> Row(Place place) => place switch
    {
        //                        full  initial  surname  given+patr  given  doubtful
        Place.Tag =>                 [120, 100,   90,      70,         40,    50],
        Place.Salutation =>          [100,  90,   75,      70,         45,    40],
        Place.Pointer =>             [ 90,  80,   65,      60,         35,    35],
        Place.Subject =>             [ 80,  70,   50,      50,         30,    25],
        Place.ForwardedSalutation => [ 80,  70,   60,      50,         35,    30],
        Place.FileName =>            [ 70,  65,   60,      40,         20,    20],
        Place.Title =>               [ 70,  60,   45,      30,         10,    20],
        Place.Thread =>              [ 60,  60,   60,      60,         60,    60],
        Place.AnswerSubject =>       [ 60,  50,   40,      30,         15,    15],
        Place.Mention =>             [ 45,  40,   20,      20,         10,    10],
        Place.LetterMention =>       [ 10,  10,    5,       5,          0,     0],
        Place.QuotedMention =>       [ 10,  10,    5,       5,          0,     0],
        _ =>                         [  0,   0,    0,       0,          0,     0],
    };
}
