namespace Inbox.Casework.Mail.Splitting;

/// <summary>What speaks for a line being the one that mail programs put above a quote, e.g. <c>On 3 May 2024 at 14:05, Ann &lt;ann@example.org&gt; wrote:</c></summary>
/// <param name="Begins">It begins as such lines do: a preposition, a day, a number.</param>
/// <param name="Wrote">It has a verb that says "wrote", and ends with it or with a colon.</param>
/// <param name="Colon">It ends with a colon.</param>
/// <param name="Address">It has an email address.</param>
/// <param name="Digits">It has a number outside the address.</param>
/// <param name="FullDate">It has a year, or a date in figures.</param>
/// <param name="Time">It has a time of day.</param>
/// <param name="OtherWords">How many words are neither date nor verb nor address: a name has few.</param>
/// <param name="Named">A name stands beside the verb.</param>
internal readonly record struct HeadMarks(
    bool Begins, bool Wrote, bool Colon, bool Address, bool Digits, bool FullDate, bool Time, int OtherWords, bool Named)
{
    /// <summary>Plain enough even when the quote below carries no marks.</summary>
    public bool Strong =>
        (Wrote && Address && OtherWords <= 14 && (Begins ? Digits : Colon && OtherWords <= 5))
        || (Wrote && Named && Begins && FullDate && Time && OtherWords <= 7)
        || (Colon && Address && Begins && FullDate && Time && OtherWords <= 12);

    /// <summary>Enough when marked quotes follow.</summary>
    public bool Fair =>
        Strong
        || (Wrote && (Address || (Begins && Digits && (Named || (FullDate && Time)))) && OtherWords <= 16)
        || (Address && Begins && FullDate && OtherWords <= 12)
        || (Begins && FullDate && Time && Colon && OtherWords <= 12);
}
