namespace Inbox.Tests.Registers;

public sealed class OverrideTests : IDisposable
{
    private readonly FolderOnDisk _config = new();

    public void Dispose() => _config.Dispose();

    [Fact]
    public void The_environment_outweighs_a_secret_file_and_a_secret_file_outweighs_inbox_yaml()
    {
        Directory.CreateDirectory(_config.Secrets);
        _config.Write("secrets/Smtp__Username", "from-secret\n");
        _config.Write("secrets/Smtp__Password", "from-secret\n");
        _config.Write("secrets/somebody-elses", "not an option");
        _config.Variables["INBOX__Smtp__Password"] = "from-environment";
        _config.Variables["INBOX_CORPORA"] = "not an option either";
        var smtp = _config.Sound().Options.Smtp;
        smtp.Username.ShouldBe("from-secret");
        smtp.Password.ShouldBe("from-environment");
        smtp.Host.ShouldBe("mail.example.org");
    }

    [Fact]
    public void A_list_may_come_from_the_environment()
    {
        _config.Variables["INBOX__Project__HowToPay__0"] = "By bank transfer";
        _config.Sound().Options.Project.HowToPay.ShouldBe(["By bank transfer"]);
    }

    [Fact]
    public void A_mistake_in_a_variable_is_told_by_its_name()
    {
        _config.Variables["INBOX__Smtp__Port"] = "many";
        _config.Variables["INBOX__Smtp__Usernam"] = "me";
        _config.Mistakes().ShouldBe([
            "environment variable INBOX__Smtp__Port:1: Port must be a whole number",
            "environment variable INBOX__Smtp__Usernam:1: 'Usernam' is not an option of section Smtp; did you mean 'Username'?",
        ]);
    }
}
