namespace Inbox.Casework.Prisoners;

/// <summary>Grammatical gender, as far as a name or a greeting shows it.</summary>
public enum Gender
{
    Unknown,
    Male,
    Female,
}
