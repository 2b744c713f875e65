namespace Inbox.Casework.Values;

/// <summary>An amount in one currency.</summary>
/// <param name="Amount">In whole units of the currency, e.g. 2.20.</param>
/// <param name="Currency">ISO 4217 code, e.g. GBP.</param>
public sealed record Money(decimal Amount, string Currency)
{
    public override string ToString() => FormattableString.Invariant($"{Amount:0.00} {Currency}");
}
