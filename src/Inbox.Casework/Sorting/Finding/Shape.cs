namespace Inbox.Casework.Sorting.Finding;

/// <summary>How much of a name was given.</summary>
internal enum Shape
{
    Full,
    Initialled,
    Surname,
    GivenAndPatronymic,
    Given,

    /// <summary>A surname that is also a common word or a famous person's, or that may be a declined form of another's.</summary>
    DoubtfulSurname,
}
