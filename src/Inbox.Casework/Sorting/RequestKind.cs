namespace Inbox.Casework.Sorting;

/// <summary>What a person wants who did not send a letter.</summary>
public enum RequestKind
{
    /// <summary>Where to write to a prisoner.</summary>
    AddressRequest,

    /// <summary>How it works, how to pay, whether photos may go along, …</summary>
    Question,

    /// <summary>Tells of a payment, or a payment service does.</summary>
    Payment,

    /// <summary>What became of my letter?</summary>
    StatusQuery,

    /// <summary>Please do not send my letter.</summary>
    Withdrawal,

    /// <summary>Delete everything you have about me.</summary>
    Erasure,

    /// <summary>From a volunteer about a task, or from somebody who wants to become one.</summary>
    Volunteer,

    /// <summary>Thanks and nothing else: needs no answer.</summary>
    Thanks,
}
