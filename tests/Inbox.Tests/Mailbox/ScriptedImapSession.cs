using System.Globalization;

namespace Inbox.Tests.Mailbox;

/// <summary>Answers one client.</summary>
internal sealed class ScriptedImapSession(ScriptedImapServer server, ScriptedWire wire)
{
    private List<ScriptedMail> _selected = server.Inbox;

    public async Task RunAsync(CancellationToken ct)
    {
        using (wire)
        {
            try
            {
                if (!server.GreetsNobody) await wire.SayAsync($"* OK [CAPABILITY {server.Capabilities}] ready", ct);
                while (await wire.HearAsync(ct) is { } line && await AnswerAsync(line, ct)) { }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The client left, the line was cut as the test wants it, or the test is over.
            }
        }
    }

    /// <returns>False when the connection ends.</returns>
    private async Task<bool> AnswerAsync(string line, CancellationToken ct)
    {
        var parts = line.Split(' ', 3);
        if (server.GreetsNobody || parts.Length < 2) return true;
        var (tag, verb, rest) = (parts[0], parts[1].ToUpperInvariant(), parts.ElementAtOrDefault(2) ?? "");
        server.Heard(verb is "LOGIN" or "AUTHENTICATE" ? $"{verb} {rest.Split(' ')[0]}" : $"{verb} {rest}");
        if (verb == "UID") (verb, rest) = ("UID " + rest.Split(' ', 2)[0].ToUpperInvariant(), rest.Split(' ', 2)[1]);
        var result = await ExecuteAsync(tag, verb, rest, ct);
        await wire.SayAsync($"{tag} {result}", ct);
        return verb != "LOGOUT";
    }

    private Task<string> ExecuteAsync(string tag, string verb, string rest, CancellationToken ct) => verb switch
    {
        "CAPABILITY" => SayAsync($"* CAPABILITY {server.Capabilities}", ct),
        "LOGIN" or "AUTHENTICATE" => SignInAsync(rest, ct),
        "NAMESPACE" => SayAsync($"* NAMESPACE ((\"{server.Namespace.Prefix}\" \"{server.Namespace.Separator}\")) NIL NIL", ct),
        "LIST" or "LSUB" => ListAsync(verb, rest, ct),
        "SELECT" => SelectAsync(rest, ct),
        "CREATE" => Done(() => server.Folders.TryAdd(Name(rest), [])),
        "UID SEARCH" => SayAsync($"* SEARCH {string.Join(' ', Search(rest).Select(m => m.Uid))}", ct),
        "SEARCH" => SayAsync($"* SEARCH {string.Join(' ', Search(rest).Select(m => _selected.IndexOf(m) + 1))}", ct),
        "UID FETCH" => FetchAsync(rest, ct),
        "UID MOVE" => server.RefusesToFile ? Task.FromResult("NO [OVERQUOTA] full") : Done(() => CopyTo(rest, remove: true)),
        "UID COPY" => Done(() => CopyTo(rest, remove: false)),
        "COPY" => Done(() => CopyTo(ToUids(rest), remove: false)),
        "UID STORE" => Done(() => InSet(rest).ForEach(m => m.IsDeleted = rest.Contains("\\Deleted", StringComparison.Ordinal))),
        "UID EXPUNGE" => Done(() => InSet(rest).FindAll(m => m.IsDeleted).ForEach(m => _selected.Remove(m))),
        "EXPUNGE" => Done(() => _selected.RemoveAll(m => m.IsDeleted)),
        "IDLE" => IdleAsync(ct),
        "NOOP" or "LOGOUT" or "SUBSCRIBE" => Task.FromResult("OK done"),
        _ => Task.FromResult($"BAD {tag} not known"),
    };

    private static Task<string> Done(Action act)
    {
        act();
        return Task.FromResult("OK done");
    }

    private async Task<string> SayAsync(string line, CancellationToken ct)
    {
        await wire.SayAsync(line, ct);
        return "OK done";
    }

    private async Task<string> SignInAsync(string rest, CancellationToken ct)
    {
        // Without an initial response the client sends it after a continuation (RFC 4959).
        if (!rest.Contains(' ', StringComparison.Ordinal))
        {
            await wire.SayAsync("+ ", ct);
            await wire.HearAsync(ct);
        }

        return server.RefusesLogin ? "NO [AUTHENTICATIONFAILED] no" : $"OK [CAPABILITY {server.Capabilities}] in";
    }

    private async Task<string> ListAsync(string verb, string rest, CancellationToken ct)
    {
        var pattern = Name(rest.Split(' ')[^1]);
        var separator = server.Namespace.Separator;
        if (pattern.Length == 0) return await SayAsync($"* {verb} (\\Noselect) \"{separator}\" \"\"", ct);
        foreach (var folder in server.Folders.Keys.Where(f => pattern is "*" or "%" || string.Equals(f, pattern, StringComparison.OrdinalIgnoreCase)))
            await wire.SayAsync($"* {verb} () \"{separator}\" \"{folder}\"", ct);
        return "OK done";
    }

    private async Task<string> SelectAsync(string rest, CancellationToken ct)
    {
        if (!server.Folders.TryGetValue(Name(rest.Split(" (")[0]), out var folder)) return "NO [NONEXISTENT] no such folder";
        _selected = folder;
        await wire.SayAsync($"* {folder.Count} EXISTS", ct);
        await wire.SayAsync("* FLAGS (\\Seen \\Deleted)", ct);
        await wire.SayAsync($"* OK [UIDVALIDITY {server.UidValidity}] valid", ct);
        return "OK [READ-WRITE] open";
    }

    private IEnumerable<ScriptedMail> Search(string rest)
    {
        var found = rest.Contains("UID ", StringComparison.Ordinal) ? InSet(rest[(rest.IndexOf("UID ", StringComparison.Ordinal) + 4)..]) : [.. _selected];
        if (rest.Contains("UNDELETED", StringComparison.Ordinal)) return found.Where(m => !m.IsDeleted);
        return rest.Contains("DELETED", StringComparison.Ordinal) ? found.Where(m => m.IsDeleted) : found;
    }

    private async Task<string> FetchAsync(string rest, CancellationToken ct)
    {
        var items = rest[(rest.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        foreach (var mail in InSet(rest))
        {
            var head = $"* {_selected.IndexOf(mail) + 1} FETCH (UID {mail.Uid}";
            if (items.Contains("BODY.PEEK", StringComparison.Ordinal)) await SendBodyAsync(mail, head, FetchSection.Parse(items), ct);
            else await wire.SayAsync($"{head} INTERNALDATE \"{mail.Received}\" RFC822.SIZE {mail.Size})", ct);
        }

        return "OK fetched";
    }

    private async Task SendBodyAsync(ScriptedMail mail, string head, FetchSection section, CancellationToken ct)
    {
        if (mail.IsPoison)
        {
            await wire.SayAsync($"{head} BODY[] {{99999999999999999999999}}", ct);
            return;
        }

        byte[] bytes = mail.IsVanished ? [] : section.Of(mail.Raw);
        await wire.SayAsync($"{head} {section.Answer} {{{bytes.Length.ToString(CultureInfo.InvariantCulture)}}}", ct);
        await wire.SendAsync(bytes, ct);
        await wire.SayAsync(")", ct);
    }

    private async Task<string> IdleAsync(CancellationToken ct)
    {
        await wire.SayAsync("+ idling", ct);
        await wire.HearAsync(ct);
        if (server.NeverAnswersDone) await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        return "OK idled";
    }

    private void CopyTo(string rest, bool remove)
    {
        var target = server.Folders[Name(rest[(rest.IndexOf(' ', StringComparison.Ordinal) + 1)..])];
        foreach (var mail in InSet(rest))
        {
            target.Add(mail with { IsDeleted = false });
            if (remove) _selected.Remove(mail);
        }
    }

    private List<ScriptedMail> InSet(string rest)
    {
        var ranges = rest.Split(' ')[0].Trim('(', ')').Split(',').Select(r => r.Split(':')).ToList();
        return [.. _selected.Where(m => ranges.Exists(r => Number(r[0]) <= m.Uid && m.Uid <= Number(r[^1])))];
    }

    /// <summary>Without UIDPLUS the client copies by sequence numbers.</summary>
    private string ToUids(string rest)
    {
        var ranges = rest.Split(' ')[0].Split(',').Select(r => r.Split(':')).ToList();
        var uids = _selected.Where((_, i) => ranges.Exists(r => Number(r[0]) <= i + 1 && i + 1 <= Number(r[^1]))).Select(m => m.Uid);
        return $"{string.Join(',', uids)} {rest[(rest.IndexOf(' ', StringComparison.Ordinal) + 1)..]}";
    }

    private static uint Number(string text) => text == "*" ? uint.MaxValue : uint.Parse(text, CultureInfo.InvariantCulture);

    private static string Name(string text) => text.Trim().Trim('"');
}
