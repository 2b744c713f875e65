using MimeKit;

namespace Inbox.Scenarios;

/// <summary>What a mail of ours says and does not say, in its subject or text.</summary>
public sealed class ExpectedMail
{
    public List<string> Has { get; set; } = [];

    public List<string> Lacks { get; set; } = [];

    /// <summary>So many of them.</summary>
    public int Times { get; set; } = 1;

    /// <summary>What is wrong with a mail; empty when it is as expected.</summary>
    public IEnumerable<string> Differences(MimeMessage mail)
    {
        var text = string.Join(' ', $"{mail.Subject}\n{mail.TextBody}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var phrase in Has.Where(p => !text.Contains(p, StringComparison.Ordinal))) yield return $"lacks “{phrase}”";
        foreach (var phrase in Lacks.Where(p => text.Contains(p, StringComparison.Ordinal))) yield return $"has “{phrase}”";
    }
}
