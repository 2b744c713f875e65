using System.CommandLine;
using Inbox.Desk;
using Inbox.Ledger;
using Inbox.Mailbox;
using Inbox.Operators;
using Inbox.Outbox;
using Inbox.Reading;
using Inbox.Registers;
using Microsoft.Extensions.Hosting;

namespace Inbox;

/// <summary>What operators can say. Exit codes: 0 all is well, 1 something is wrong, 2 bad usage.</summary>
internal static class CommandLine
{
    private static readonly Option<string> Config = new("--config", "-c")
    {
        Description = "The configuration folder.",
        DefaultValueFactory = _ => "config",
        Recursive = true,
    };

    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line, for scripts.", Recursive = true };

    public static RootCommand Build()
    {
        var root = new RootCommand("The daemon behind Write to Russia: letters to political prisoners, by email alone.") { Config, Json };
        root.Add(Run());
        root.Add(Check());
        root.Add(Explain());
        root.Add(Story());
        root.Add(Show());
        root.Add(Letters());
        root.Add(OnLedger("status", "How much of everything there is.", (ledger, json, ct) => ledger.StatusAsync(json, ct)));
        root.Add(OnLedger("pen", "What waits for a person, and why.", (ledger, json, ct) => ledger.PenAsync(json, ct)));
        return root;
    }

    private static Command Run()
    {
        var command = new Command("run", "The daemon: watches the mailbox, decides, answers, until it is stopped.");
        command.SetAction(async (parsed, ct) => await WithConfigAsync(parsed, async (folder, config) =>
        {
            using var host = Daemon.Build(folder, config);
            await host.RunAsync(ct);
            return 0;
        }));
        return command;
    }

    private static Command Check()
    {
        var logIn = new Option<bool>("--login") { Description = "Also sign in to both mail servers." };
        var command = new Command("check", "Checks the whole configuration and lists every mistake with file and line.") { logIn };
        command.SetAction(async (parsed, ct) => await WithConfigAsync(parsed, async (_, config) =>
        {
            Console.Out.WriteLine($"the configuration is sound: {config.Snapshot.Prisoners.All.Count} prisoners ({config.Snapshot.Samples} of them samples), {config.Snapshot.Volunteers.All.Count} volunteers");
            return parsed.GetValue(logIn) ? await SignInTo(config.Options).TryAsync(ct) : 0;
        }));
        return command;
    }

    private static SignIn SignInTo(InboxOptions options) =>
        new(new ImapDoor(options.Imap, TimeProvider.System), new SmtpCourier(options.Smtp, TimeProvider.System), Console.Out);

    private static Command Explain()
    {
        var files = new Argument<string[]>("FILE") { Description = "Mails as files (.eml).", Arity = ArgumentArity.OneOrMore };
        var command = new Command("explain", "What would be done with a mail and why; stores and sends nothing.") { files };
        command.SetAction(async (parsed, _) => await WithConfigAsync(parsed, (_, config) =>
        {
            var rehearsal = new Rehearsal(new MimeReader(config.Options.Reading), Casebooks.Of(config.Snapshot));
            return Task.FromResult(ExplainCommand.Run(rehearsal, parsed.GetValue(files)!, parsed.GetValue(Json), TimeProvider.System.GetUtcNow(), Console.Out, Console.Error));
        }));
        return command;
    }

    private static Command Story()
    {
        var files = new Argument<string[]>("FILE") { Description = "Mails as files (.eml).", Arity = ArgumentArity.OneOrMore };
        var command = new Command("story", "What became of a mail the daemon has had.") { files };
        command.SetAction(async (parsed, ct) => await WithLedgerAsync(parsed, (database, options) =>
        {
            var profile = MailboxProfile.Find(options.Imap.Profile) ?? MailboxProfile.Generic;
            return new StoryCommand(new MailStories(database), profile, Console.Out, Console.Error).RunAsync(parsed.GetValue(files)!, parsed.GetValue(Json), ct);
        }));
        return command;
    }

    private static Command Show()
    {
        var number = new Argument<string>("CASE") { Description = "A case number, e.g. K7Q2M." };
        var command = OnLedger("show", "A letter's timeline, with the reason of every step.", (ledger, parsed, ct) => ledger.ShowAsync(parsed.GetValue(number)!, parsed.GetValue(Json), ct));
        command.Add(number);
        return command;
    }

    private static Command Letters()
    {
        var stage = new Option<string?>("--stage") { Description = "Only letters in this stage: in-translation, in-russian, with-human." };
        var command = OnLedger("letters", "One line a letter, newest first.", (ledger, parsed, ct) => ledger.LettersAsync(parsed.GetValue(stage), parsed.GetValue(Json), ct));
        command.Add(stage);
        return command;
    }

    private static Command OnLedger(string name, string description, Func<LedgerCommands, bool, CancellationToken, Task<int>> run) =>
        OnLedger(name, description, (ledger, parsed, ct) => run(ledger, parsed.GetValue(Json), ct));

    private static Command OnLedger(string name, string description, Func<LedgerCommands, ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction(async (parsed, ct) => await WithLedgerAsync(
            parsed, (database, _) => run(new LedgerCommands(new LedgerView(database), TimeProvider.System, Console.Out, Console.Error), parsed, ct)));
        return command;
    }

    private static Task<int> WithLedgerAsync(ParseResult parsed, Func<LedgerDatabase, InboxOptions, Task<int>> run) =>
        WithConfigAsync(parsed, async (_, config) =>
        {
            var database = new LedgerDatabase(config.Options.Ledger);
            if (database.Exists) return await run(database, config.Options);
            Console.Error.WriteLine($"there is no ledger at {config.Options.Ledger.File} yet");
            return 1;
        });

    private static async Task<int> WithConfigAsync(ParseResult parsed, Func<ConfigFolder, LoadedConfig.Sound, Task<int>> run)
    {
        var folder = new ConfigFolder(parsed.GetValue(Config)!, TimeProvider.System);
        switch (folder.Load())
        {
            case LoadedConfig.Sound config:
                return await OrSayWhyAsync(() => run(folder, config));
            case LoadedConfig.Faulty faulty:
                foreach (var mistake in faulty.Mistakes) Console.Error.WriteLine(mistake);
                Console.Error.WriteLine($"{faulty.Mistakes.Count} mistake(s) in the configuration; nothing was started");
                return 1;
            default:
                return 1;
        }
    }

    private static async Task<int> OrSayWhyAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (LedgerException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
