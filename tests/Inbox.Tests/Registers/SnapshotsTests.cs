using Inbox.Casework.Prisoners;
using Inbox.Registers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Inbox.Tests.Registers;

public sealed class SnapshotsTests : IDisposable
{
    private const string File = "prisoners/ivan-petrov.yaml";

    private readonly FolderOnDisk _config = new();
    private readonly Snapshots _snapshots;

    public SnapshotsTests()
    {
        var sound = _config.Sound();
        _snapshots = new Snapshots(_config.Folder, sound.Options, sound.Snapshot, NullLogger<Snapshots>.Instance);
    }

    public void Dispose() => _config.Dispose();

    [Fact]
    public void Nothing_is_read_again_while_nothing_changes()
    {
        var before = _snapshots.Current;
        _snapshots.Look().ShouldBeFalse();
        _snapshots.Look().ShouldBeFalse();
        _snapshots.Current.ShouldBeSameAs(before);
    }

    [Fact]
    public void An_edit_counts_once_it_has_come_to_rest()
    {
        _config.Edit(File, "status: imprisoned", "status: released");
        _snapshots.Look().ShouldBeFalse();
        _snapshots.Look().ShouldBeTrue();
        Status.ShouldBe(PrisonerStatus.Released);
    }

    [Fact]
    public void A_bad_edit_keeps_the_last_good_snapshot_and_is_told_until_it_is_mended()
    {
        var before = _snapshots.Current;
        _config.Edit(File, "status: imprisoned", "status: free");
        Settle();
        _snapshots.Current.ShouldBeSameAs(before);
        _snapshots.Mistakes.ShouldHaveSingleItem().File.ShouldBe(File);

        _config.Edit(File, "status: free", "status: in-transit");
        Settle();
        Status.ShouldBe(PrisonerStatus.InTransit);
        _snapshots.Mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void A_new_wording_counts_without_a_restart()
    {
        _config.Edit("wording/en/part-greeting.liquid", "Hello,", "Good day,");
        Settle();
        var note = new Inbox.Casework.Letters.Note.WishQuestion(
            Wording.NoteExamples.Ann with { Name = new("") }, [Wording.NoteExamples.To(_snapshots.Current, "ivan-petrov", 0)], Wording.NoteExamples.Postage);
        Wording.NoteExamples.Word(_snapshots.Current.Wordings, note).Body.Value.ShouldStartWith("Good day,");
    }

    private PrisonerStatus Status => _snapshots.Current.Prisoners.Find(PrisonerSlug.Parse("ivan-petrov"))!.Status;

    private void Settle()
    {
        _snapshots.Look();
        _snapshots.Look();
    }
}
