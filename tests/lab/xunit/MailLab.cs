namespace Inbox.Lab;

/// <summary>The mail lab for the time of a test run: a fixture of the assembly, a collection or a class.</summary>
/// <remarks>Each test that needs it calls <see cref="Need"/> first.</remarks>
public class MailLab : LabServers, IAsyncLifetime
{
    private string? _missing;

    public MailLab() { }

    /// <inheritdoc cref="LabServers(string)"/>
    protected MailLab(string without)
        : base(without) { }

    public async ValueTask InitializeAsync() => _missing = await StartAsync();

    /// <summary>Skips the test where there is no mail server, saying why; fails it where the run promised one (INBOX_LAB_REQUIRED=1).</summary>
    public void Need()
    {
        if (_missing is null) return;
        if (Environment.GetEnvironmentVariable("INBOX_LAB_REQUIRED") == "1") Assert.Fail($"the mail lab did not start: {_missing}");
        Assert.Skip($"the mail lab did not start: {_missing}");
    }
}
