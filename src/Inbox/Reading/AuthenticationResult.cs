namespace Inbox.Reading;

/// <summary>What one method found, e.g. <c>dkim=pass header.d=example.org</c>; everything lower case.</summary>
/// <param name="Properties">By name, e.g. <c>header.from</c>.</param>
internal sealed record AuthenticationResult(string Method, string Result, Dictionary<string, string> Properties)
{
    public string? Property(string name) => Properties.GetValueOrDefault(name);
}
