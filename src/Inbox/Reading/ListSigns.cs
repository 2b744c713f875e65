using Inbox.Casework.Mail;
using MimeKit;

namespace Inbox.Reading;

/// <summary>Lists (RFC 2369, RFC 2919) and bulk mail.</summary>
internal static class ListSigns
{
    private static readonly string[] Lists = ["List-Id", "List-Unsubscribe", "List-Post", "List-Help", "List-Subscribe", "List-Owner", "List-Archive", "X-Mailing-List", "X-BeenThere", "Mailing-List"];

    public static IEnumerable<MachineSign> Read(HeaderList headers)
    {
        if (headers.FirstOrDefault(h => Lists.Contains(h.Field, StringComparer.OrdinalIgnoreCase)) is { } list)
            yield return new(MachineSignKind.List, list.Field);
        foreach (var precedence in headers.Where(h => h.Field.Equals("Precedence", StringComparison.OrdinalIgnoreCase)))
            switch (precedence.Value.Trim().ToLowerInvariant())
            {
                case "bulk" or "junk" or "list":
                    yield return new(MachineSignKind.Precedence, $"Precedence: {precedence.Value.Trim().ToLowerInvariant()}");
                    break;
                case "auto_reply" or "auto-reply":
                    yield return new(MachineSignKind.AutoReplied, "Precedence: auto_reply");
                    break;
            }
    }
}
