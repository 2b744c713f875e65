using Inbox.Casework.Letters;
using Inbox.Casework.Mail;
using Inbox.Casework.Values;
using Inbox.Registers;
using Inbox.Tests.Registers;

namespace Inbox.Tests.Wording;

/// <summary>
/// What people get, word for word, beside these tests in <c>Approved/</c>. After an intended change of words, run them with
/// INBOX_APPROVE=1 and read the difference in git.
/// </summary>
public sealed class ApprovedWordsTests : IDisposable
{
    private readonly FolderOnDisk _config = new();

    public void Dispose() => _config.Dispose();

    [Theory]
    [InlineData("postage-request")]
    [InlineData("postage-request-several")]
    [InlineData("postage-request-punishment-cell")]
    [InlineData("wish-question")]
    [InlineData("wish-question-in-russian")]
    [InlineData("wish-question-several")]
    [InlineData("address-instructions")]
    [InlineData("address-instructions-in-russian")]
    [InlineData("address-instructions-on-paper")]
    [InlineData("translation-offer")]
    public void People_get_the_words_that_were_approved(string name)
    {
        var snapshot = _config.Sound().Snapshot;
        var rendered = Print(NoteExamples.Word(snapshot.Wordings, Example(name, snapshot), NoteExamples.Asked("Birthday wishes")));
        var approved = Path.Combine(ShippedFolder.Root(), "tests", "Inbox.Tests", "Wording", "Approved", name + ".txt");
        if (Environment.GetEnvironmentVariable("INBOX_APPROVE") == "1") File.WriteAllText(approved, rendered);
        rendered.ShouldBe(File.ReadAllText(approved));
    }

    private static Note Example(string name, Snapshot snapshot)
    {
        var ann = NoteExamples.Ann;
        var postage = NoteExamples.Postage;
        var unnamed = ann with { Name = PrivateText.Empty };
        var zhilin = NoteExamples.To(snapshot, "mikhail-zhilin", 0);
        var inRussian = zhilin with { Translated = true };
        EquatableList<NotedLetter> several = [inRussian, NoteExamples.To(snapshot, "anna-petrova", 1), NoteExamples.To(snapshot, "pyotr-moroz", 2)];
        return name switch
        {
            "postage-request" => new Note.PostageRequest(ann, [zhilin], postage),
            "postage-request-several" => new Note.PostageRequest(ann, several, postage),
            "postage-request-punishment-cell" => new Note.PostageRequest(ann, [NoteExamples.To(snapshot, "maria-sokolova", 3)], postage),
            "wish-question" => new Note.WishQuestion(ann, [zhilin], postage),
            "wish-question-in-russian" => new Note.WishQuestion(unnamed, [inRussian], postage),
            "wish-question-several" => new Note.WishQuestion(ann, several, postage),
            "address-instructions" => new Note.AddressInstructions(ann, [zhilin], OnPaper: false),
            "address-instructions-in-russian" => new Note.AddressInstructions(unnamed, [inRussian], OnPaper: false),
            "address-instructions-on-paper" => new Note.AddressInstructions(ann, [zhilin, several[1]], OnPaper: true),
            _ => NoteExamples.Offer(zhilin, "Lieber Michail,\n\nhier ist Frühling,\n  und die Amsel singt.\n\nHerzlich\nAnn"),
        };
    }

    private static string Print(OutgoingMail mail) =>
        $"From: {mail.FromName} <{mail.From.Text}>\nTo: {mail.To.Text}\nSubject: {mail.Subject.Value}\n\n{mail.Body.Value}";
}
