namespace Inbox.Casework.People;

/// <summary>What a volunteer does for the project.</summary>
public enum Role
{
    Translator,
    Reviewer,
    Poster,
    Treasurer,
    Coordinator,
}
