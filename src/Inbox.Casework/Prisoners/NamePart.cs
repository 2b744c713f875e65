namespace Inbox.Casework.Prisoners;

/// <summary>Which part of a name a word is.</summary>
public enum NamePart
{
    Given,
    Patronymic,
    Surname,
}
