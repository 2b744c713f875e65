using System.Collections;
using Inbox.Casework.Letters;
using Inbox.Casework.Sorting;
using Inbox.Casework.Values;
using Inbox.Registers.Options;
using Inbox.Wording;
using Microsoft.Extensions.Configuration;

namespace Inbox.Registers;

/// <summary>The folder <c>config/</c>: inbox.yaml, prisoners/, volunteers.yaml, postage.yaml, wording/.</summary>
/// <param name="path">Where it is.</param>
/// <param name="clock">Tells what day it is: an address cannot have been verified tomorrow.</param>
public sealed class ConfigFolder(string path, TimeProvider clock)
{
    public string Path => path;

    /// <summary>Where container hosts put secrets: a file <c>Imap__Password</c> there overrides inbox.yaml. Null: nowhere.</summary>
    public string? SecretsFolder { get; init; } = "/run/secrets";

    /// <summary>Variables such as <c>INBOX__Imap__Password</c> override inbox.yaml and secret files.</summary>
    public IDictionary Variables { get; init; } = Environment.GetEnvironmentVariables();

    /// <summary>Reads and checks everything. Never throws for what is written in the files.</summary>
    public LoadedConfig Load()
    {
        var yaml = new MistakeList(ConfigLayers.YamlName);
        ConfigLayer[] layers = [ConfigLayers.FromYaml(path, yaml), ConfigLayers.FromSecrets(SecretsFolder), ConfigLayers.FromEnvironment(Variables)];
        var builder = new ConfigurationBuilder();
        foreach (var layer in layers) builder.Add(layer);
        var configuration = builder.Build();
        var reader = new OptionReader(configuration, layers);
        var options = yaml.All.Count == 0 ? InboxOptions.Read(reader) : null;
        var (snapshot, mistakes) = ReadSnapshot(options);
        ConfigMistake[] all = [.. yaml.All, .. reader.Mistakes, .. mistakes];
        return options is not null && snapshot is not null
            ? new LoadedConfig.Sound(options, snapshot, configuration)
            : new LoadedConfig.Faulty([.. all.DistinctBy(m => m.ToString()).OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line)]);
    }

    /// <summary>Reads what coordinators edit. Null when anything is wrong with it.</summary>
    /// <param name="options">Null when they are faulty themselves: the files are checked all the same.</param>
    internal (Snapshot? Snapshot, IReadOnlyList<ConfigMistake> Mistakes) ReadSnapshot(InboxOptions? options)
    {
        var prisonerFiles = new PrisonerFiles(path, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var (prisoners, wrongPrisoners) = prisonerFiles.Read();
        var (volunteers, wrongVolunteers) = VolunteersFile.Read(path);
        var (tariff, wrongPostage) = PostageFile.Read(path);
        var (wordings, wrongWords) = WordingFolder.Read(path, Imprint(options));
        ConfigMistake[] mistakes = [.. wrongPrisoners, .. wrongVolunteers, .. wrongPostage, .. wrongWords];
        if (options is null || prisoners is null || volunteers is null || tariff is null || wordings is null) return (null, mistakes);
        var rules = new CaseRules(tariff, options.Cases.TranslationDue, options.Cases.AnswersPerAddressPerDay, options.Cases.AnswersPerDay);
        var sorting = new SortingRules(options.Project.MailboxAddress(), [.. options.Project.TrustedForms.Select(EmailAddress.Parse)]);
        return (new Snapshot(prisoners, volunteers, rules, sorting, wordings, prisonerFiles.Samples), mistakes);
    }

    private static Imprint Imprint(InboxOptions? options) => options is null
        ? new Imprint("", [], [])
        : new Imprint(options.Project.Name, [.. options.Project.HowToPay], [.. options.Project.Signature]);
}
